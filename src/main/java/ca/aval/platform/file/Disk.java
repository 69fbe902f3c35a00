package ca.aval.platform.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Port: every write of the register goes through here, so that one place knows how to write safely.
 */
public interface Disk {
    /**
     * All bytes of that file.
     *
     * @throws ca.aval.platform.problem.Problem of kind {@code FILE_UNREADABLE}
     */
    byte[] read(Path file);

    /**
     * Writes a file whole: to a temporary file beside it, forced to the disk, then renamed over it.
     *
     * @throws ca.aval.platform.problem.Problem of kind {@code DISK_FULL} or {@code WRITE_FAILED};
     *     the file is as it was
     */
    void replace(Path file, byte[] content);

    /**
     * Writes a file whole in the same way, piece by piece, for what is too large to be held.
     *
     * @return false when the content gave up; the file is then as it was
     * @throws ca.aval.platform.problem.Problem of kind {@code DISK_FULL} or {@code WRITE_FAILED};
     *     the file is as it was
     */
    boolean replace(Path file, Content content);

    /** Gives a file or a folder its last name, in one step, over a file that has it. */
    void rename(Path from, Path to);

    /** Removes that file if it is there, and forces the removal to the disk. */
    void remove(Path file);

    /** Opens a file to be written at its end, making it when it is not there. */
    AppendedFile append(Path file);

    /** What a large file will hold. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it; false to give up. */
        boolean writeTo(OutputStream out) throws IOException;
    }

    /** A file that only grows, with room allocated ahead of what is written. */
    interface AppendedFile extends AutoCloseable {
        /**
         * Makes sure that so many bytes can be written from that place on, before anything depends
         * on it.
         *
         * @throws ca.aval.platform.problem.Problem of kind {@code DISK_FULL} or {@code
         *     WRITE_FAILED}
         */
        void reserve(long position, long length);

        /**
         * Writes at that place and forces it to the disk.
         *
         * @throws ca.aval.platform.problem.Problem when either failed; what is on disk is then
         *     unknown
         */
        void write(long position, byte[] content);

        /** Cuts the file to that length and forces it to the disk. */
        void cut(long length);

        @Override
        void close();
    }
}
