package org.cifal.workshops.application.receipt;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs receipts (ES256, RFC 7515). Without a key the service does not start: there is no default secret. */
@Startup
@Singleton
class ReceiptSigner {

    private final ReceiptSigningKey key;
    private final EllipticCurveJsonWebKey published;

    ReceiptSigner(@ConfigProperty(name = "workshops.receipts.signing-key") Optional<Path> file) {
        this.key = ReceiptSigningKey.in(
                file.orElseThrow(
                        () -> new IllegalStateException(
                                "workshops.receipts.signing-key is not set: give the path of a PEM file with a private key on P-256.")));
        this.published = new EllipticCurveJsonWebKey(key.publicKey());
        published.setKeyId(published.calculateBase64urlEncodedThumbprint("SHA-256"));
    }

    String sign(String document) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(published.getKeyId());
        signature.setPayload(document);
        signature.setKey(key.privateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    EllipticCurveJsonWebKey publicKey() {
        return published;
    }
}
