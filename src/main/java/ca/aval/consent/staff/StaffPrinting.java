package ca.aval.consent.staff;

import ca.aval.consent.form.Composition;
import ca.aval.people.StaffMember;

import java.util.List;

/** What became of an order to print forms of adults. */
public sealed interface StaffPrinting {
    /**
     * They are printed, numbered and kept.
     *
     * @param forms in the order of the paper
     * @param made how many of them are new
     * @param notPrinted those whose form could not be made
     */
    record Printed(
            byte[] pdf,
            List<StaffForm> forms,
            int made,
            List<NotPrinted> notPrinted,
            AdultRule rule)
            implements StaffPrinting {
        public Printed {
            forms = List.copyOf(forms);
            notPrinted = List.copyOf(notPrinted);
        }
    }

    /** One without a form, and why. */
    record NotPrinted(StaffMember member, Composition.Refused reason) {}

    /** That year has no campaign yet: its uses are what adults are asked about too. */
    record NoCampaign() implements StaffPrinting {}

    /** Nobody of them is bound to the school today. */
    record NobodyFound() implements StaffPrinting {}

    /** No form could be made. */
    record NothingPrintable(List<NotPrinted> notPrinted) implements StaffPrinting {
        public NothingPrintable {
            notPrinted = List.copyOf(notPrinted);
        }
    }

    /** The person cancelled; nothing was kept and no number was used. */
    record Cancelled() implements StaffPrinting {}
}
