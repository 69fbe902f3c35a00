package ca.aval.platform.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;

import javax.crypto.DecapsulateException;
import javax.crypto.KEM;
import javax.crypto.SecretKey;

/**
 * Closes for whoever holds a private key, without being able to open again: DHKEM over X25519, then
 * AES-256-GCM.
 */
final class PublicSeal {
    private static final int ENCAPSULATION = 32;

    private PublicSeal() {}

    /**
     * What only the private key that belongs to that public one opens.
     *
     * @param context bound to the content but not kept in it
     */
    static byte[] close(byte[] publicKey, byte[] open, byte[] context) {
        try {
            KEM.Encapsulated fresh =
                    KEM.getInstance("DHKEM")
                            .newEncapsulator(
                                    KeyFactory.getInstance("X25519")
                                            .generatePublic(new X509EncodedKeySpec(publicKey)))
                            .encapsulate(0, 32, "AES");
            byte[] closed = seal(fresh.key()).close(open, context);
            return ByteBuffer.allocate(ENCAPSULATION + closed.length)
                    .put(fresh.encapsulation())
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("DHKEM over X25519 is part of Java 25", e);
        }
    }

    /** What was closed; empty when the key or the context is another, or a byte was changed. */
    static Optional<byte[]> open(byte[] privateKey, byte[] closed, byte[] context) {
        if (closed.length < ENCAPSULATION + Seal.OVERHEAD) {
            return Optional.empty();
        }
        byte[] encapsulation = new byte[ENCAPSULATION];
        byte[] rest = new byte[closed.length - ENCAPSULATION];
        ByteBuffer.wrap(closed).get(encapsulation).get(rest);
        try {
            SecretKey key =
                    KEM.getInstance("DHKEM")
                            .newDecapsulator(
                                    KeyFactory.getInstance("X25519")
                                            .generatePrivate(new PKCS8EncodedKeySpec(privateKey)))
                            .decapsulate(encapsulation, 0, 32, "AES");
            return seal(key).open(rest, context);
        } catch (DecapsulateException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("DHKEM over X25519 is part of Java 25", e);
        }
    }

    private static Seal seal(SecretKey key) {
        return new Seal(key.getEncoded());
    }
}
