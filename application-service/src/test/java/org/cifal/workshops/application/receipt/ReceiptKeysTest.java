package org.cifal.workshops.application.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptKeysTest {

    @TempDir
    Path folder;

    @Test
    void a_receipt_is_checked_with_the_keys_published_after_its_key_was_exchanged() throws Exception {
        ReceiptSigner first = new ReceiptSigner(Optional.of(aKey()));
        String receipt = first.sign("{\"reference\":\"JEJU-2023-7K3FQ\"}");
        Path former = saved(published(first, Optional.empty()));

        ReceiptSigner second = new ReceiptSigner(Optional.of(aKey()));
        String afterOne = published(second, Optional.of(former));
        Path formerOfBoth = saved(afterOne);
        String afterTwo = published(new ReceiptSigner(Optional.of(aKey())), Optional.of(formerOfBoth));

        for (String keys : new String[] {afterOne, afterTwo}) {
            assertThat(verifies(receipt, keys)).isTrue();
        }
        assertThat(new JsonWebKeySet(afterTwo).getJsonWebKeys()).hasSize(3);
        assertThat(published(second, Optional.of(formerOfBoth))).isEqualTo(afterOne);
    }

    @Test
    void a_file_that_tells_a_secret_or_is_no_set_of_keys_stops_the_start() throws Exception {
        KeyPair pair = aPair();
        PublicJsonWebKey secret = PublicJsonWebKey.Factory.newPublicJwk(pair.getPublic());
        secret.setPrivateKey(pair.getPrivate());
        secret.setKeyId("k");
        Path telling = Files.writeString(
                folder.resolve("telling.json"),
                new JsonWebKeySet(secret).toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
        Path none = Files.writeString(folder.resolve("none.json"), "[]");

        for (Path file : new Path[] {telling, none, folder.resolve("not-there.json")}) {
            assertThatThrownBy(() -> new FormerReceiptKeys(Optional.of(file)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("workshops.receipts.former-keys");
        }
    }

    private static boolean verifies(String receipt, String keys) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(receipt);
        signature.setKey(new VerificationJwkSelector()
                .select(signature, new JsonWebKeySet(keys).getJsonWebKeys())
                .getKey());
        return signature.verifySignature();
    }

    private static String published(ReceiptSigner signer, Optional<Path> former) throws IOException {
        return new ObjectMapper()
                .writeValueAsString(new ReceiptKeysResource(signer, new FormerReceiptKeys(former))
                        .keys()
                        .getEntity());
    }

    private Path saved(String keys) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "receipt-keys", ".json"), keys);
    }

    private Path aKey() throws IOException, GeneralSecurityException {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(aPair().getPrivate().getEncoded());
        return Files.writeString(
                Files.createTempFile(folder, "key", ".pem"),
                "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    }

    private static KeyPair aPair() throws GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        return pairs.generateKeyPair();
    }
}
