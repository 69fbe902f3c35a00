package ca.aval.platform.register;

import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** The way into registers, one for the whole program: it remembers whose passwords were wrong. */
public final class Entrance {
    private final Surroundings with;

    /**
     * @param rows the row classes of every store
     * @param before what is done to a register before its tables change
     */
    public Entrance(Disk disk, SchoolClock clock, List<Class<?>> rows, BeforeMigration before) {
        with = Surroundings.of(disk, clock, rows).with(before);
    }

    Entrance(Surroundings with) {
        this.with = with;
    }

    /**
     * Opens a register with an account's password.
     *
     * @param user may be null where the register has one account
     * @throws Problem as {@link Register#open(Path, String, char[], Disk, SchoolClock, List)}, or
     *     what {@link BeforeMigration} refuses
     */
    public Register open(Path path, @Nullable String user, char[] password) {
        return new Registrar(with).open(path, user, password);
    }

    /**
     * Opens a register with its recovery key.
     *
     * @throws Problem of kind {@code WRONG_RECOVERY_KEY}, or as for a password
     */
    public Register open(Path path, RecoveryKey key) {
        return new Registrar(with).open(path, key);
    }

    /** What looks into a register that is not opened because it is damaged. */
    public Examination examination() {
        return new Examination(with);
    }
}
