package ca.aval.consent;

import ca.aval.consent.form.Composition;
import ca.aval.people.Pupil;

import java.util.List;

/** What became of an order to print. */
public sealed interface PrintOutcome {
    /**
     * It is printed, numbered and kept.
     *
     * @param pdf the batch as it is kept
     * @param items the forms in the order of the batch
     * @param notPrinted pupils whose form could not be made, with the reason
     */
    record Printed(PrintRun run, byte[] pdf, List<Item> items, List<NotPrinted> notPrinted)
            implements PrintOutcome {
        public Printed {
            items = List.copyOf(items);
            notPrinted = List.copyOf(notPrinted);
        }
    }

    /**
     * One form in the batch.
     *
     * @param firstPage counted from 1, cover sheet included
     * @param isNew whether it was printed for the first time
     */
    record Item(Pupil pupil, ConsentForm form, int firstPage, boolean isNew) {}

    /** A pupil without a form, and why. */
    record NotPrinted(Pupil pupil, Composition.Refused reason) {}

    /** That year has no campaign yet. */
    record NoCampaign() implements PrintOutcome {}

    /** Nobody answers to the order: no such group, no pupil in it, or no such pupil this year. */
    record NobodyFound() implements PrintOutcome {}

    /** No form could be made; the reasons are the same as in a batch. */
    record NothingPrintable(List<NotPrinted> notPrinted) implements PrintOutcome {
        public NothingPrintable {
            notPrinted = List.copyOf(notPrinted);
        }
    }

    /** The person cancelled; nothing was kept and no number was used. */
    record Cancelled() implements PrintOutcome {}
}
