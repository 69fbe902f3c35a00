package ca.aval.journal;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down that a sensitive file was read: once for each file while the register is open. */
public final class RecordReading {
    private final Guard guard;
    private final UnitOfWork work;
    private final Set<Act> told = ConcurrentHashMap.newKeySet();

    public RecordReading(Guard guard, UnitOfWork work) {
        this.guard = guard;
        this.work = work;
    }

    /** What is sensitive: who reads it is written down. */
    public enum File {
        /** The page of a pupil of whom legal facts are known, shown with these facts. */
        PUPIL,
        STAFF_MEMBER,
        JOURNAL
    }

    /**
     * Off the screen thread, after the file was shown.
     *
     * @param id whose file it is; that of the account for the journal
     * @return whether it was written down now
     */
    public boolean record(File file, UUID id) {
        guard.require(file == File.JOURNAL ? Permission.READ_JOURNAL : Permission.SEE_PEOPLE);
        Act act =
                switch (file) {
                    case PUPIL -> Act.of("SEE_PUPIL", "pupil=" + id);
                    case STAFF_MEMBER -> Act.of("SEE_STAFF_MEMBER", "staff=" + id);
                    case JOURNAL -> Act.of("SEE_JOURNAL");
                };
        if (!told.add(act)) {
            return false;
        }
        try {
            return work.run(act, () -> true);
        } catch (RuntimeException e) {
            told.remove(act);
            throw e;
        }
    }
}
