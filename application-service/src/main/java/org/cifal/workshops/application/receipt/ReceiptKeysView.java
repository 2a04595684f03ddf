package org.cifal.workshops.application.receipt;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;

/** A JSON Web Key Set (RFC 7517). */
record ReceiptKeysView(List<ReceiptKeyView> keys) {

    /** The one that signs now first, and each once. */
    static ReceiptKeysView of(EllipticCurveJsonWebKey present, List<EllipticCurveJsonWebKey> former) {
        return new ReceiptKeysView(Stream.concat(Stream.of(present), former.stream())
                .map(ReceiptKeyView::of)
                .distinct()
                .toList());
    }

    /** A public key on an elliptic curve (RFC 7518 §6.2). */
    record ReceiptKeyView(String kty, String crv, String kid, String use, String alg, String x, String y) {

        private static ReceiptKeyView of(EllipticCurveJsonWebKey key) {
            Map<String, Object> members = key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
            return new ReceiptKeyView(
                    (String) members.get("kty"),
                    (String) members.get("crv"),
                    key.getKeyId(),
                    "sig",
                    "ES256",
                    (String) members.get("x"),
                    (String) members.get("y"));
        }
    }
}
