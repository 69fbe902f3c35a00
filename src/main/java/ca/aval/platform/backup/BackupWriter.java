package ca.aval.platform.backup;

import ca.aval.platform.crypto.Digest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Lays a backup out: a mark, the parts one after the other, the manifest, its keyed check, its
 * length, a closing mark. Nothing lies between them, so that every byte is covered by the check.
 */
final class BackupWriter {
    static final byte[] HEAD = "AVALBKP1".getBytes(StandardCharsets.US_ASCII);
    static final byte[] FOOT = "AVALBKPE".getBytes(StandardCharsets.US_ASCII);
    static final int MAC = 32;

    /** What follows the manifest. */
    static final int TRAILER = MAC + 4 + 8;

    private static final int PIECE = 1 << 16;

    private final OutputStream out;
    private final List<Part> parts = new ArrayList<>();

    BackupWriter(OutputStream out) throws IOException {
        this.out = out;
        out.write(HEAD);
    }

    /** Adds the first bytes of something; it must have that many. */
    void part(String name, InputStream content, long length) throws IOException {
        MessageDigest digest = Digest.fresh();
        byte[] piece = new byte[PIECE];
        long left = length;
        while (left > 0) {
            int read = content.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                throw new EOFException(name);
            }
            out.write(piece, 0, read);
            digest.update(piece, 0, read);
            left -= read;
        }
        parts.add(new Part(name, length, HexFormat.of().formatHex(digest.digest())));
    }

    /** Closes the backup with the manifest of those parts. */
    void finish(byte[] backupKey, Function<List<Part>, BackupManifest> manifest)
            throws IOException {
        byte[] bytes = manifest.apply(parts).bytes();
        out.write(bytes);
        out.write(mac(backupKey, bytes));
        out.write(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.write(FOOT);
    }

    static byte[] mac(byte[] backupKey, byte[] manifest) {
        return Digest.keyed(backupKey, manifest);
    }
}
