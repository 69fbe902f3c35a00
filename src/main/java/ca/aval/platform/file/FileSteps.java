package ca.aval.platform.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * What a file system does, one step at a time. Every write of the register comes down to these, so
 * that a fault can be put under all of them in one place.
 */
public interface FileSteps {
    /** Opens a file to be written, making it when it is not there. */
    OpenFile open(Path file) throws IOException;

    /** Makes a folder whose parent is there. */
    void makeFolder(Path folder) throws IOException;

    /** Gives a file or a folder another name in one step, over a file that has it. */
    void move(Path from, Path to) throws IOException;

    /** Whether there was such a file; there is none any more. */
    boolean delete(Path file) throws IOException;

    /** Forces to the disk which names a folder holds. */
    void forceFolder(Path folder) throws IOException;

    /** A file being written. */
    interface OpenFile extends Closeable {
        long size() throws IOException;

        /** Writes all that remains, at that place. */
        void write(long position, ByteBuffer content) throws IOException;

        /** Cuts the file to that length. */
        void truncate(long length) throws IOException;

        /** Forces content and length to the disk. */
        void force() throws IOException;
    }
}
