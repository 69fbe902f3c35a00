package ca.aval.platform.backup;

import ca.aval.platform.crypto.Digest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Compares the beginnings of two files, piece by piece. */
final class SameBytes {
    private static final int PIECE = 1 << 16;

    private SameBytes() {}

    /** Whether both files hold that many bytes, and the same ones. */
    static boolean first(long length, Path one, Path other) throws IOException {
        try (InputStream a = Files.newInputStream(one);
                InputStream b = Files.newInputStream(other)) {
            long left = length;
            while (left > 0) {
                int size = (int) Math.min(PIECE, left);
                byte[] piece = a.readNBytes(size);
                if (piece.length < size || !Arrays.equals(piece, b.readNBytes(size))) {
                    return false;
                }
                left -= size;
            }
            return true;
        }
    }

    /** The fingerprint, in hexadecimal, of the first bytes of a file, that many or all it has. */
    static String digest(long length, Path file) throws IOException {
        MessageDigest digest = Digest.fresh();
        try (InputStream in = Files.newInputStream(file)) {
            long left = length;
            byte[] piece = new byte[PIECE];
            int read = 0;
            while (left > 0 && read >= 0) {
                read = in.read(piece, 0, (int) Math.min(PIECE, left));
                digest.update(piece, 0, Math.max(0, read));
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
