package ca.aval.security;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;

import org.jspecify.annotations.Nullable;

/**
 * Writes to the journal that a list leaves the register; to be asked before the file is written.
 */
public final class RecordExport {
    /** From how many lines on the password is asked again: more than one class. */
    public static final int BULK = 50;

    private final Guard guard;
    private final UnitOfWork work;

    public RecordExport(Guard guard, UnitOfWork work) {
        this.guard = guard;
        this.work = work;
    }

    /** Whether the list may leave. */
    public enum Outcome {
        /** It is in the journal; the file may be written. */
        RECORDED,
        /** The password is to be asked again first; nothing was recorded. */
        PASSWORD_NEEDED
    }

    /**
     * @param list which list, an English identifier such as {@code pupils}
     * @param lines how many persons are in it
     * @param proof that the password was asked again; null where it was not, and good once
     */
    public Outcome record(String list, int lines, SecondAuthentication.@Nullable Proof proof) {
        guard.require(Permission.EXPORT_LISTS);
        if (lines >= BULK && (proof == null || !proof.use())) {
            return Outcome.PASSWORD_NEEDED;
        }
        return work.run(
                Act.of("EXPORTED_LIST", "list=" + list, "count=" + lines), () -> Outcome.RECORDED);
    }
}
