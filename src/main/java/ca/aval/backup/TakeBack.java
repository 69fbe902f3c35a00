package ca.aval.backup;

import ca.aval.platform.backup.Restoration;
import ca.aval.platform.backup.Unlocking;
import ca.aval.platform.work.Progress;

import java.nio.file.Path;
import java.util.Optional;

/** Port: takes a register back from a backup. */
@FunctionalInterface
public interface TakeBack {
    /**
     * Takes it back and checks all of it; nothing lies in the target before it is finished.
     *
     * @param target empty, or not there
     * @param unlocking forgets what was typed, whatever comes of it
     * @return empty when the person asked to stop
     * @throws ca.aval.platform.problem.Problem when it cannot be taken back, with the reason;
     *     nothing is left
     */
    Optional<Restoration> begin(Path file, Path target, Unlocking unlocking, Progress progress);
}
