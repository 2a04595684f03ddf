package org.cifal.workshops.application.receipt;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import javax.crypto.KeyAgreement;

/**
 * The pair of keys receipts are signed and checked with, from a PKCS#8 file of an elliptic curve private key on P-256.
 *
 * <p>Such a file need not hold the public key. It is found with the JDK's own means: the shared secret of the private key
 * with the curve's generator is the public point's x; of the two y the curve has for it, the one that verifies a
 * signature is the key's. That is also the proof, at start-up, that the pair works.
 */
record ReceiptSigningKey(ECPrivateKey privateKey, ECPublicKey publicKey) {

    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final BigInteger FOUR = BigInteger.valueOf(4);

    static ReceiptSigningKey in(Path pem) {
        try {
            String base64 = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
            byte[] encoded = Base64.getDecoder().decode(base64);
            return of((ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "workshops.receipts.signing-key must be the path of a PEM file with a PKCS#8 private key on P-256: "
                            + pem);
        }
    }

    private static ReceiptSigningKey of(ECPrivateKey privateKey) throws GeneralSecurityException {
        ECParameterSpec curve = privateKey.getParams();
        BigInteger p = ((ECFieldFp) curve.getCurve().getField()).getP();
        BigInteger x = publicX(privateKey, curve);
        BigInteger square = x.modPow(THREE, p)
                .add(curve.getCurve().getA().multiply(x))
                .add(curve.getCurve().getB())
                .mod(p);
        BigInteger y = square.modPow(p.add(BigInteger.ONE).divide(FOUR), p);
        for (BigInteger candidate : List.of(y, p.subtract(y))) {
            PublicKey key = publicKey(curve, new ECPoint(x, candidate));
            if (matches(privateKey, key)) {
                return new ReceiptSigningKey(privateKey, (ECPublicKey) key);
            }
        }
        throw new GeneralSecurityException("No point of the curve fits the private key.");
    }

    private static BigInteger publicX(ECPrivateKey privateKey, ECParameterSpec curve) throws GeneralSecurityException {
        KeyAgreement withTheGenerator = KeyAgreement.getInstance("ECDH");
        withTheGenerator.init(privateKey);
        withTheGenerator.doPhase(publicKey(curve, curve.getGenerator()), true);
        return new BigInteger(1, withTheGenerator.generateSecret());
    }

    private static PublicKey publicKey(ECParameterSpec curve, ECPoint point) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve));
    }

    private static boolean matches(PrivateKey privateKey, PublicKey publicKey) throws GeneralSecurityException {
        byte[] text = "receipt".getBytes(StandardCharsets.US_ASCII);
        Signature signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(privateKey);
        signing.update(text);
        Signature verifying = Signature.getInstance("SHA256withECDSA");
        verifying.initVerify(publicKey);
        verifying.update(text);
        return verifying.verify(signing.sign());
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "ReceiptSigningKey";
    }
}
