package ca.aval.consent.reminder;

import ca.aval.notice.IssuedNotice;
import ca.aval.people.Pupil;

import java.util.List;

/** What became of an order to remind. */
public sealed interface ReminderOutcome {
    /**
     * The letters are printed, numbered and kept.
     *
     * @param pdf everything in the order in which it is handed over
     * @param items a letter each, by group
     * @param forms how many of them come with the form
     */
    record Printed(ReminderRun run, byte[] pdf, List<Item> items, int forms)
            implements ReminderOutcome {
        public Printed {
            items = List.copyOf(items);
        }
    }

    /** One letter. */
    record Item(Pupil pupil, Need need, Recipient recipient, IssuedNotice notice, int wave) {}

    /** That year has no campaign yet. */
    record NoCampaign() implements ReminderOutcome {}

    /**
     * Nobody is to be written to today.
     *
     * @param tooSoon how many would be later
     * @param noMore how many were reminded twice
     * @param unreachable of how many pupils nobody may be written to
     */
    record Nobody(int tooSoon, int noMore, int unreachable) implements ReminderOutcome {}

    /** The person cancelled; nothing was kept and no number was used. */
    record Cancelled() implements ReminderOutcome {}
}
