package ca.aval.platform.register;

import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One program at a time works on a register: the lock lasts as long as the program that holds it.
 */
final class RegisterLock implements AutoCloseable {
    private final FileChannel channel;

    private RegisterLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of that folder.
     *
     * @throws Problem of kind {@code REGISTER_LOCKED} while another program holds it
     */
    static RegisterLock take(Path folder) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return new RegisterLock(channel);
                }
            } catch (OverlappingFileLockException e) {
                channel.close();
                throw new Problem(e, Problem.Kind.REGISTER_LOCKED);
            }
            channel.close();
            throw new Problem(Problem.Kind.REGISTER_LOCKED);
        } catch (IOException e) {
            throw new Problem(
                    e, Problem.Kind.FOLDER_NOT_WRITABLE, String.valueOf(folder.getFileName()));
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.WRITE_FAILED, "lock");
        }
    }
}
