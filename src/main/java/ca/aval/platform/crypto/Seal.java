package ca.aval.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Authenticated encryption, AES-256-GCM: what was closed opens whole and unchanged, or not at all.
 */
public final class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** How many bytes longer the closed form is than the open one. */
    public static final int OVERHEAD = NONCE + TAG_BITS / 8;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param key 32 bytes
     */
    public Seal(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * A fresh nonce followed by the encrypted bytes and their tag.
     *
     * @param context bound to the content but not kept in it; the same must be given to open it
     */
    public byte[] close(byte[] open, byte[] context) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, context);
            byte[] closed = Arrays.copyOf(nonce, open.length + OVERHEAD);
            cipher.doFinal(open, 0, open.length, closed, NONCE);
            return closed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    /** What was closed; empty when the key or the context is another, or a byte was changed. */
    public Optional<byte[]> open(byte[] closed, byte[] context) {
        if (closed.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE), context);
            return Optional.of(cipher.doFinal(closed, NONCE, closed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }
}
