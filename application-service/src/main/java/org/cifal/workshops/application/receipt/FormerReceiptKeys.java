package org.cifal.workshops.application.receipt;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * Public keys that receipts were signed with before the signing key was exchanged. They stay published, because a receipt is
 * checked years later; the file is what {@code GET /v1/receipt-keys} answered before the exchange.
 */
@Startup
@Singleton
class FormerReceiptKeys {

    private final List<EllipticCurveJsonWebKey> keys;

    FormerReceiptKeys(@ConfigProperty(name = "workshops.receipts.former-keys") Optional<Path> file) {
        this.keys = file.map(FormerReceiptKeys::in).orElse(List.of());
    }

    private static List<EllipticCurveJsonWebKey> in(Path file) {
        try {
            return new JsonWebKeySet(Files.readString(file))
                    .getJsonWebKeys().stream().map(key -> former(key, file)).toList();
        } catch (IOException | JoseException e) {
            throw unusable(file);
        }
    }

    private static EllipticCurveJsonWebKey former(JsonWebKey key, Path file) {
        boolean usable = key instanceof EllipticCurveJsonWebKey curve
                && "P-256".equals(curve.getCurveName())
                && curve.getPrivateKey() == null
                && key.getKeyId() != null;
        if (!usable) {
            throw unusable(file);
        }
        return (EllipticCurveJsonWebKey) key;
    }

    private static IllegalStateException unusable(Path file) {
        return new IllegalStateException(
                "workshops.receipts.former-keys must be the path of a JSON Web Key Set of public keys on P-256, each with its kid, as GET /v1/receipt-keys answers it: "
                        + file);
    }

    List<EllipticCurveJsonWebKey> keys() {
        return keys;
    }
}
