package ca.aval.journal;

import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.UUID;

/** Reads what was done to one record that everyone who signs in may see. */
public final class ReadPast {
    private final Guard guard;
    private final RecordHistory history;

    public ReadPast(Guard guard, RecordHistory history) {
        this.guard = guard;
        this.history = history;
    }

    /** The acts that changed it, the latest first. */
    public List<RecordHistory.Entry> of(UUID record) {
        guard.require(Permission.SEE_PEOPLE);
        return history.of(record);
    }
}
