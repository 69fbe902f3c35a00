package ca.aval.consent;

import ca.aval.consent.form.Composition;

/** What became of the wish to look at a form. */
public sealed interface PreviewOutcome {
    /**
     * The form as it was printed or as it would be.
     *
     * @param printed whether this is the form that was printed
     */
    record Shown(byte[] pdf, boolean printed) implements PreviewOutcome {}

    /** The form cannot be made, and why. */
    record Refused(Composition.Refused reason) implements PreviewOutcome {}

    /** That year has no campaign yet. */
    record NoCampaign() implements PreviewOutcome {}

    /** The pupil is not enrolled that year. */
    record NobodyFound() implements PreviewOutcome {}
}
