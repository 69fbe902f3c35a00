package ca.aval.platform.file;

import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * A new file for something secret: its room is taken before there is anything to write, and only
 * its owner reads it where the file system knows owners.
 */
public final class SecretFile {
    private final Path path;

    public SecretFile(Path path) {
        this.path = path;
    }

    /** Whether it would lie in that folder, which need not be there yet. */
    public boolean isIn(Path folder) {
        return real(path.toAbsolutePath().normalize())
                .startsWith(real(folder.toAbsolutePath().normalize()));
    }

    /**
     * Makes the file, filled with spaces.
     *
     * @param room how many bytes will be written
     * @throws Problem when it is already there or cannot be written
     */
    public void reserve(int room) {
        byte[] spaces = new byte[room];
        Arrays.fill(spaces, (byte) ' ');
        boolean made = false;
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (FileChannel file =
                    FileChannel.open(
                            path,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            forItsOwner())) {
                made = true;
                put(file, spaces);
            }
        } catch (IOException e) {
            if (made) {
                drop();
            }
            throw problem(e);
        }
    }

    /** Writes into the room that was taken. */
    public void write(byte[] content) {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            put(file, content);
            file.truncate(content.length);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /**
     * Writes the whole file, in place of one that has its name.
     *
     * @throws Problem when it cannot be written; the one that was there then stays
     */
    public void replace(byte[] content) {
        SecretFile fresh =
                new SecretFile(
                        path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".tmp"));
        fresh.reserve(content.length);
        try {
            fresh.write(content);
            new LocalDisk().rename(fresh.path, path);
        } catch (RuntimeException | Error e) {
            fresh.drop();
            throw e;
        }
    }

    /** Takes the file away again. */
    public void drop() {
        new LocalDisk().remove(path);
    }

    private static void put(FileChannel file, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(true);
    }

    private FileAttribute<?>[] forItsOwner() {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    /** The place without links, as far as it is there. */
    private static Path real(Path place) {
        try {
            return place.toRealPath();
        } catch (IOException e) {
            Path parent = place.getParent();
            return parent == null ? place : real(parent).resolve(parent.relativize(place));
        }
    }

    private Problem problem(IOException cause) {
        return new Problem(
                cause,
                LocalDisk.isFull(cause) ? Problem.Kind.DISK_FULL : Problem.Kind.WRITE_FAILED,
                String.valueOf(path.getFileName()));
    }
}
