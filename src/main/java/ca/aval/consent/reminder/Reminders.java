package ca.aval.consent.reminder;

import java.util.List;
import java.util.UUID;

/** Port: find and keep reminders. To be used inside a unit of work. */
public interface Reminders {
    void add(ReminderRun run, List<Reminder> reminders);

    /** Every reminder about a form of that campaign, in no particular order. */
    List<Reminder> of(UUID campaign);

    /** The runs of that campaign, oldest first. */
    List<ReminderRun> runs(UUID campaign);
}
