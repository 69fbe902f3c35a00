package ca.aval.journal;

import java.util.List;
import java.util.UUID;

/** Port: what was done to one record of this register. */
public interface RecordHistory {
    /** The acts that wrote a row of that record or name it, the latest first. */
    List<Entry> of(UUID record);

    /**
     * One of them.
     *
     * @param person the name of who did it; empty when nobody was signed in
     */
    record Entry(JournalLine line, String person) {}
}
