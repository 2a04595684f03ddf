package org.cifal.workshops.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import no.nav.security.mock.oauth2.token.KeyProvider;
import org.cifal.workshops.local.files.SecretFile;

/** The key that signs tokens, made at the first start. The library's own keys are public knowledge. */
final class SigningKey {

    private SigningKey() {}

    static KeyProvider keptIn(Path file) throws IOException {
        JWK key;
        try {
            key = RSAKey.parse(SecretFile.readOrMake(file, SigningKey::make));
        } catch (ParseException damaged) {
            throw new IOException(file + " is damaged: delete it to get a new key", damaged);
        }
        return new KeyProvider(List.of(key), "RS256");
    }

    private static String make() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(IdentityProvider.ISSUER)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate()
                    .toJSONString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
