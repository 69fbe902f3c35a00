package ca.aval.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The random key of a register, from which every other key is derived; it never lies on disk
 * unwrapped.
 */
public final class MasterKey {
    private final byte[] bytes;

    MasterKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A new key, 256 random bits. */
    public static MasterKey random() {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        return new MasterKey(fresh);
    }

    /** The 32-byte key for one purpose (HKDF-SHA256), such as {@code journal}. */
    public byte[] derive(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(bytes)
                                    .thenExpand(
                                            ("aval/" + purpose).getBytes(StandardCharsets.UTF_8),
                                            32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is part of Java 25", e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Overwrites the key; it derives nothing of use afterwards. */
    public void clear() {
        Arrays.fill(bytes, (byte) 0);
    }
}
