package ca.aval.backup;

import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;

import java.util.Locale;

/**
 * Writes in the journal that a backup stands: why it was made and on what kind of place it lies,
 * never where. It is written afterwards, and so is not in the backup itself.
 */
public final class BackupTrace {
    private final UnitOfWork work;

    public BackupTrace(UnitOfWork work) {
        this.work = work;
    }

    /** Why a backup was made. */
    public enum Why {
        /** Someone asked for it. */
        HAND,
        /** The first use of a day. */
        DAY,
        /** A list is about to change many records. */
        IMPORT,
        /** The tables are about to change. */
        MIGRATION
    }

    /** What a backup came to lie on. */
    public enum Where {
        /** The folder of the register. */
        HERE,
        /** The second place, of one that lay here before. */
        SECOND,
        /** Both. */
        BOTH,
        /** A file that someone chose. */
        FILE
    }

    /** Writes it down. */
    public void made(KeptBackup backup, Why why, Where where) {
        work.run(
                Act.of(
                        "BACK_UP",
                        "why=" + why.name().toLowerCase(Locale.ROOT),
                        "where=" + where.name().toLowerCase(Locale.ROOT),
                        "bytes=" + backup.bytes(),
                        "documents=" + backup.documents(),
                        "sequence=" + backup.position().sequence(),
                        "head=" + backup.position().head()),
                () -> backup);
    }
}
