package org.cifal.workshops.application.receipt;

import java.util.List;

/** A JSON Web Key Set (RFC 7517). */
record ReceiptKeysView(List<ReceiptKeyView> keys) {

    /** A public key on an elliptic curve (RFC 7518 §6.2). */
    record ReceiptKeyView(String kty, String crv, String kid, String use, String alg, String x, String y) {}
}
