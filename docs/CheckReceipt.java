import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a receipt without asking anybody: that the service signed it, and that files are those it received.
 *
 * <p>{@code java docs/CheckReceipt.java receipt.json receipt-keys.json [file …]}, on Java 17 or later. Ends with 0 when
 * everything is true, with 1 when something is not, and says what. See docs/receipts.md.
 */
class CheckReceipt {

    public static void main(String[] arguments) throws Exception {
        String[] jws = member(read(arguments[0]), "jws").split("\\.");
        String kid = member(decoded(jws[0]), "kid");
        boolean good = signed(jws, key(read(arguments[1]), kid));
        System.out.println(good ? "The signature is good. This is what was received:" : "The signature is NOT good.");
        if (good) {
            System.out.println(decoded(jws[1]));
            for (int i = 2; i < arguments.length; i++) {
                good &= received(arguments[i], decoded(jws[1]));
            }
        }
        System.exit(good ? 0 : 1);
    }

    /** ES256: ECDSA on P-256 with SHA-256, the signature as r and s side by side (RFC 7518 §3.4). */
    private static boolean signed(String[] jws, PublicKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key);
        signature.update((jws[0] + "." + jws[1]).getBytes(StandardCharsets.US_ASCII));
        byte[] value = Base64.getUrlDecoder().decode(jws[2]);
        return value.length == 64 && signature.verify(value);
    }

    private static boolean received(String file, String statement) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Path.of(file)));
        String sha256 = HexFormat.of().formatHex(digest);
        boolean named = statement.contains("\"sha256\":\"" + sha256 + "\"");
        System.out.println(sha256 + "  " + file + (named ? "  was received" : "  was NOT received"));
        return named;
    }

    private static PublicKey key(String keys, String kid) throws GeneralSecurityException {
        Matcher one = Pattern.compile("\\{[^{}]*\\}").matcher(keys);
        while (one.find()) {
            if (one.group().contains("\"" + kid + "\"")) {
                AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
                curve.init(new ECGenParameterSpec("secp256r1"));
                ECPoint point = new ECPoint(number(member(one.group(), "x")), number(member(one.group(), "y")));
                return KeyFactory.getInstance("EC")
                        .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
            }
        }
        throw new GeneralSecurityException("There is no key " + kid + " among the keys of the service.");
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }

    private static String member(String json, String name) {
        Matcher member = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!member.find()) {
            throw new IllegalArgumentException("There is no " + name + " in it.");
        }
        return member.group(1);
    }

    private static String decoded(String base64) {
        return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private static String read(String file) throws Exception {
        return Files.readString(Path.of(file));
    }
}
