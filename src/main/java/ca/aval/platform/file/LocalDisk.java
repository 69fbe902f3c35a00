package ca.aval.platform.file;

import ca.aval.platform.problem.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/** The computer's own disk. */
public final class LocalDisk implements Disk {
    private static final Logger LOG = LoggerFactory.getLogger(LocalDisk.class);
    private static final int ROOM_AHEAD = 1 << 20;
    private static final int PIECE = 1 << 16;

    private final FileSteps steps;

    public LocalDisk() {
        this(new SystemSteps());
    }

    /**
     * @param steps what really touches files
     */
    public LocalDisk(FileSteps steps) {
        this.steps = steps;
    }

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
        replace(
                file,
                out -> {
                    out.write(content);
                    return true;
                });
    }

    @Override
    public boolean replace(Path file, Content content) {
        Path temporary = file.resolveSibling(name(file) + "." + UUID.randomUUID() + ".tmp");
        boolean there = Files.exists(file);
        boolean moved = false;
        try {
            makeFolders(folder(file));
            if (!stream(temporary, content)) {
                drop(temporary);
                return false;
            }
            steps.move(temporary, file);
            moved = true;
            steps.forceFolder(folder(file));
            return true;
        } catch (IOException e) {
            drop(temporary);
            if (moved && !there) {
                drop(file); // its name may not be on the disk: it must be written anew, not found
            }
            throw problem(e, file);
        }
    }

    private boolean stream(Path temporary, Content content) throws IOException {
        try (FileSteps.OpenFile file = steps.open(temporary);
                OutputStream out = new BufferedOutputStream(new AtTheEnd(file), PIECE)) {
            if (!content.writeTo(out)) {
                return false;
            }
            out.flush();
            file.force();
            return true;
        }
    }

    @Override
    public void rename(Path from, Path to) {
        try {
            makeFolders(folder(to));
            steps.move(from, to);
            steps.forceFolder(folder(to));
            if (!folder(from).equals(folder(to))) {
                steps.forceFolder(folder(from));
            }
        } catch (IOException e) {
            throw problem(e, to);
        }
    }

    private void drop(Path unfinished) {
        try {
            steps.delete(unfinished);
        } catch (IOException e) {
            LOG.warn("an unfinished file stays: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void remove(Path file) {
        try {
            if (steps.delete(file)) {
                steps.forceFolder(folder(file));
            }
        } catch (IOException e) {
            throw problem(e, file);
        }
    }

    @Override
    public AppendedFile append(Path file) {
        try {
            makeFolders(folder(file));
            FileSteps.OpenFile open = steps.open(file);
            steps.forceFolder(folder(file));
            return new LocalAppendedFile(file, open);
        } catch (IOException e) {
            throw problem(e, file);
        }
    }

    private void makeFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder(folder);
            makeFolders(parent);
            steps.makeFolder(folder);
            steps.forceFolder(parent); // or a power cut takes the folder with all that is in it
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
        return new Problem(
                cause,
                isFull(cause) ? Problem.Kind.DISK_FULL : Problem.Kind.WRITE_FAILED,
                name(file));
    }

    /** Whether that failure, or what caused it, says that the disk is full. */
    public static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (said.contains("no space left")
                    || said.contains("not enough space")
                    || said.contains("quota")) {
                return true;
            }
        }
        return false;
    }

    /** Writes piece after piece. */
    private static final class AtTheEnd extends OutputStream {
        private final FileSteps.OpenFile file;
        private long position;

        AtTheEnd(FileSteps.OpenFile file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            file.write(position, ByteBuffer.wrap(bytes, from, length));
            position += length;
        }
    }

    private record LocalAppendedFile(Path file, FileSteps.OpenFile open) implements AppendedFile {
        @Override
        public void reserve(long position, long length) {
            try {
                long size = open.size();
                long missing = position + length - size;
                if (missing > 0) {
                    byte[] room = new byte[Math.toIntExact(missing + ROOM_AHEAD)];
                    open.write(size, ByteBuffer.wrap(room));
                    open.force();
                }
            } catch (IOException e) {
                throw problem(e, file);
            }
        }

        @Override
        public void write(long position, byte[] content) {
            try {
                open.write(position, ByteBuffer.wrap(content));
                open.force();
            } catch (IOException e) {
                throw problem(e, file);
            }
        }

        @Override
        public void cut(long length) {
            try {
                open.truncate(length);
                open.force();
            } catch (IOException e) {
                throw problem(e, file);
            }
        }

        @Override
        public void close() {
            try {
                open.close();
            } catch (IOException e) {
                throw problem(e, file);
            }
        }
    }
}
