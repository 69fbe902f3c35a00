package ca.aval.platform.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The file system, with a fault put before chosen steps. */
public final class FaultySteps implements FileSteps {
    private final FileSteps real = new SystemSteps();
    private final Fault fault;
    private int count;

    public FaultySteps(Fault fault) {
        this.fault = fault;
    }

    /** What kind of step is about to be taken. */
    public enum Step {
        OPEN,
        WRITE,
        FORCE,
        TRUNCATE,
        MAKE_FOLDER,
        MOVE,
        DELETE,
        FORCE_FOLDER
    }

    /** Decides about each step. */
    @FunctionalInterface
    public interface Fault {
        /**
         * @param number of the step, from 1 on
         * @throws IOException instead of the step
         */
        void before(Step step, Path file, int number) throws IOException;
    }

    /** Everything fails from that step on, as when the program is killed there. */
    public static FaultySteps stoppedAt(int step) {
        return new FaultySteps(
                (kind, file, number) -> {
                    if (number >= step) {
                        throw new IOException("stopped");
                    }
                });
    }

    /** How many steps were asked for. */
    public int count() {
        return count;
    }

    private void ask(Step step, Path file) throws IOException {
        fault.before(step, file, ++count);
    }

    @Override
    public OpenFile open(Path file) throws IOException {
        ask(Step.OPEN, file);
        OpenFile open = real.open(file);
        return new OpenFile() {
            @Override
            public long size() throws IOException {
                return open.size();
            }

            @Override
            public void write(long position, ByteBuffer content) throws IOException {
                ask(Step.WRITE, file);
                open.write(position, content);
            }

            @Override
            public void truncate(long length) throws IOException {
                ask(Step.TRUNCATE, file);
                open.truncate(length);
            }

            @Override
            public void force() throws IOException {
                ask(Step.FORCE, file);
                open.force();
            }

            @Override
            public void close() throws IOException {
                open.close();
            }
        };
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        ask(Step.MAKE_FOLDER, folder);
        real.makeFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        ask(Step.MOVE, to);
        real.move(from, to);
    }

    @Override
    public boolean delete(Path file) throws IOException {
        ask(Step.DELETE, file);
        return real.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        ask(Step.FORCE_FOLDER, folder);
        real.forceFolder(folder);
    }
}
