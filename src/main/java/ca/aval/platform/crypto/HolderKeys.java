package ca.aval.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/**
 * The two keys of whoever may open something (X25519): anyone closes with the public one, only the
 * private one opens.
 *
 * @param publicKey as X.509 writes it; no secret
 * @param privateKey as PKCS #8 writes it
 */
record HolderKeys(byte[] publicKey, byte[] privateKey) {
    static HolderKeys random() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            return new HolderKeys(pair.getPublic().getEncoded(), pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("X25519 is part of every Java", e);
        }
    }
}
