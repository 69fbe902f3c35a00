package ca.aval.platform.backup;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.file.ChosenFile;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * A backup to be read. Until its check was made with the register's key, nothing it says is
 * believed beyond where its own parts lie.
 */
public final class BackupFile implements AutoCloseable {
    /** How a backup's name ends. */
    public static final String ENDING = ".aval-backup";

    private static final int LARGEST_MANIFEST = 64 << 20;
    private static final int PIECE = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final BackupManifest manifest;
    private final byte[] manifestBytes;
    private final byte[] mac;
    private final Map<String, Long> places;

    private BackupFile(
            Path file,
            FileChannel channel,
            BackupManifest manifest,
            byte[] manifestBytes,
            byte[] mac,
            Map<String, Long> places) {
        this.file = file;
        this.channel = channel;
        this.manifest = manifest;
        this.manifestBytes = manifestBytes;
        this.mac = mac;
        this.places = places;
    }

    /**
     * Opens a backup.
     *
     * @throws Problem of kind {@code NOT_A_BACKUP} when it is something else or was cut off, {@code
     *     REGISTER_NEWER}, or {@code FILE_UNREADABLE}
     */
    public static BackupFile open(Path file) {
        FileChannel channel = null;
        try {
            ChosenFile.requireRegular(file);
            channel = FileChannel.open(file, StandardOpenOption.READ);
            BackupFile opened = read(file, channel);
            channel = null;
            return opened;
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, name(file));
        } finally {
            closeQuietly(channel);
        }
    }

    private static void closeQuietly(@org.jspecify.annotations.Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "backup");
            }
        }
    }

    private static BackupFile read(Path file, FileChannel channel) throws IOException {
        long size = channel.size();
        Problem other = new Problem(Problem.Kind.NOT_A_BACKUP, name(file));
        if (size < BackupWriter.HEAD.length + BackupWriter.TRAILER
                || !Arrays.equals(bytes(channel, 0, BackupWriter.HEAD.length), BackupWriter.HEAD)) {
            throw other;
        }
        ByteBuffer trailer =
                ByteBuffer.wrap(bytes(channel, size - BackupWriter.TRAILER, BackupWriter.TRAILER));
        byte[] mac = new byte[BackupWriter.MAC];
        trailer.get(mac);
        int length = trailer.getInt();
        byte[] foot = new byte[BackupWriter.FOOT.length];
        trailer.get(foot);
        long start = size - BackupWriter.TRAILER - length;
        if (!Arrays.equals(foot, BackupWriter.FOOT)
                || length < 0
                || length > LARGEST_MANIFEST
                || start < BackupWriter.HEAD.length) {
            throw other;
        }
        byte[] bytes = bytes(channel, start, length);
        BackupManifest manifest = BackupManifest.read(bytes).orElseThrow(() -> other);
        if (manifest.format() != BackupManifest.FORMAT) {
            throw new Problem(Problem.Kind.REGISTER_NEWER);
        }
        Map<String, Long> places = places(manifest, start).orElseThrow(() -> other);
        return new BackupFile(file, channel, manifest, bytes, mac, places);
    }

    /** Where each part begins; empty unless they fill the file to the manifest, to the byte. */
    private static Optional<Map<String, Long>> places(BackupManifest manifest, long end) {
        Map<String, Long> places = new HashMap<>();
        long place = BackupWriter.HEAD.length;
        for (Part part : manifest.parts()) {
            if (part.length() > end - place) {
                return Optional.empty();
            }
            places.put(part.name(), place);
            place += part.length();
        }
        return place == end ? Optional.of(places) : Optional.empty();
    }

    public BackupManifest manifest() {
        return manifest;
    }

    /** Bytes. */
    long size() throws IOException {
        return channel.size();
    }

    /** Whether the register with that key wrote exactly this manifest. */
    boolean isOf(byte[] backupKey) {
        return MessageDigest.isEqual(mac, BackupWriter.mac(backupKey, manifestBytes));
    }

    /**
     * Writes a part into a folder, under its own name there, and forces it to the disk.
     *
     * @throws Problem of kind {@code BACKUP_DAMAGED} when it is not what the manifest says; it is
     *     then not there
     */
    void extract(Part part, Path folder, Disk disk) {
        disk.replace(
                folder.resolve(part.name()),
                out -> {
                    copy(part, out);
                    return true;
                });
    }

    /**
     * Writes the bytes of a part.
     *
     * @throws Problem of kind {@code BACKUP_DAMAGED} when they are not what the manifest says
     */
    void copy(Part part, OutputStream out) throws IOException {
        Problem damaged = new Problem(Problem.Kind.BACKUP_DAMAGED, name(file));
        Long place = places.get(part.name());
        if (place == null) {
            throw damaged;
        }
        MessageDigest digest = Digest.fresh();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        long at = place;
        long left = part.length();
        while (left > 0) {
            piece.clear().limit((int) Math.min(PIECE, left));
            int read = channel.read(piece, at);
            if (read < 0) {
                throw damaged;
            }
            out.write(piece.array(), 0, read);
            digest.update(piece.array(), 0, read);
            at += read;
            left -= read;
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw damaged;
        }
    }

    private static byte[] bytes(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
            continue;
        }
        return bytes.array();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
