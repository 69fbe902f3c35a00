package ca.aval.policy.profile;

import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How the policy is looked at again.
 *
 * @param everyMonths null when no rhythm is given
 * @param proposedBy null when not said
 * @param approvedBy null when not said
 * @param reportTo who is told each year how it is kept; null when not said
 * @param ours whether all but what sets it off is Aval’s proposal; null: no
 */
public record Review(
        Trigger trigger,
        @Within(min = 1, max = 240) @Nullable Integer everyMonths,
        List<Step> steps,
        @RefersTo(Part.OFFICE) @Nullable String proposedBy,
        @RefersTo(Part.OFFICE) @Nullable String approvedBy,
        @RefersTo(Part.OFFICE) @Nullable String reportTo,
        @Nullable Boolean ours,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** What sets it off. */
    public enum Trigger {
        AS_NEEDED,
        REGULAR,
        NOT_STATED
    }

    /** What happens then, in order. */
    public enum Step {
        COMMENTS,
        PROPOSAL,
        APPROVAL,
        NEW_VERSION,
        ACKNOWLEDGEMENT
    }
}
