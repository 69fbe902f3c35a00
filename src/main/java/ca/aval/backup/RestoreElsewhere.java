package ca.aval.backup;

import ca.aval.platform.backup.Restoration;
import ca.aval.platform.backup.Unlocking;
import ca.aval.platform.work.Progress;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.nio.file.Path;
import java.util.Optional;

/** Takes a backup back into another folder while a register is open. */
public final class RestoreElsewhere implements TakeBack {
    private final Guard guard;
    private final TakeBack takeBack;

    public RestoreElsewhere(Guard guard, TakeBack takeBack) {
        this.guard = guard;
        this.takeBack = takeBack;
    }

    @Override
    public Optional<Restoration> begin(
            Path file, Path target, Unlocking unlocking, Progress progress) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        return takeBack.begin(file, target, unlocking, progress);
    }
}
