package ca.aval.platform.file;

import ca.aval.platform.problem.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/** The computer's own disk. */
public final class LocalDisk implements Disk {
    private static final Logger LOG = LoggerFactory.getLogger(LocalDisk.class);
    private static final int ROOM_AHEAD = 1 << 20;
    private static final int PIECE = 1 << 16;

    @Override
    public byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, name(file));
        }
    }

    @Override
    public void replace(Path file, byte[] content) {
        Path temporary = file.resolveSibling(name(file) + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(folder(file));
            try (FileChannel channel =
                    FileChannel.open(
                            temporary,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                writeFully(channel, 0, content);
                channel.force(true);
            }
            move(temporary, file);
            forceFolder(folder(file));
        } catch (IOException e) {
            dropUnfinished(temporary);
            throw problem(e, file);
        }
    }

    @Override
    public boolean replace(Path file, Content content) {
        Path temporary = file.resolveSibling(name(file) + "." + UUID.randomUUID() + ".tmp");
        boolean whole = false;
        try {
            Files.createDirectories(folder(file));
            whole = stream(temporary, content);
            if (whole) {
                move(temporary, file);
                forceFolder(folder(file));
            }
            return whole;
        } catch (IOException e) {
            throw problem(e, file);
        } finally {
            dropUnfinished(temporary);
        }
    }

    private static boolean stream(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                temporary,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), PIECE)) {
            if (!content.writeTo(out)) {
                return false;
            }
            out.flush();
            channel.force(true);
            return true;
        }
    }

    @Override
    public void rename(Path from, Path to) {
        try {
            move(from, to);
            forceFolder(folder(to));
        } catch (IOException e) {
            throw problem(e, to);
        }
    }

    private static void dropUnfinished(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            LOG.warn("an unfinished file stays: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void remove(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                forceFolder(folder(file));
            }
        } catch (IOException e) {
            throw problem(e, file);
        }
    }

    @Override
    public AppendedFile append(Path file) {
        try {
            Files.createDirectories(folder(file));
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            forceFolder(folder(file));
            return new LocalAppendedFile(file, channel);
        } catch (IOException e) {
            throw problem(e, file);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return; // a folder cannot be opened there; the file system's own journal keeps the
            // rename
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void writeFully(FileChannel channel, long position, byte[] content)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file of the register lies in a folder");
        }
        return parent;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Problem problem(IOException cause, Path file) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        boolean full =
                said.contains("no space left")
                        || said.contains("not enough space")
                        || said.contains("quota");
        return new Problem(
                cause, full ? Problem.Kind.DISK_FULL : Problem.Kind.WRITE_FAILED, name(file));
    }

    private record LocalAppendedFile(Path file, FileChannel channel) implements AppendedFile {
        @Override
        public void reserve(long position, long length) {
            try {
                long missing = position + length - channel.size();
                if (missing > 0) {
                    writeFully(
                            channel,
                            channel.size(),
                            new byte[Math.toIntExact(missing + ROOM_AHEAD)]);
                    channel.force(true);
                }
            } catch (IOException e) {
                throw problem(e, file);
            }
        }

        @Override
        public void write(long position, byte[] content) {
            try {
                writeFully(channel, position, content);
                channel.force(true);
            } catch (IOException e) {
                throw problem(e, file);
            }
        }

        @Override
        public void cut(long length) {
            try {
                channel.truncate(length);
                channel.force(true);
            } catch (IOException e) {
                throw problem(e, file);
            }
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw problem(e, file);
            }
        }
    }
}
