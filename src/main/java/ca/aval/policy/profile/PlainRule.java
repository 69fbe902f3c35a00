package ca.aval.policy.profile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing that a policy says, in a sentence or a few.
 *
 * @param group the word over this rule and its neighbours; empty when it stands by itself
 * @param text whole sentences
 * @param clauses where the text of the policy says it; what it serves where it is Aval’s own
 * @param mark whether it is said, Aval’s own proposal, left open, or not applied
 * @param at where the profile holds it: {@code approvals[PAGE_OPENING]}
 */
public record PlainRule(String group, String text, List<Clause> clauses, Mark mark, String at) {

    /** How much a rule may be leaned on. */
    public enum Mark {
        SAID,
        OURS,
        NOT_SAID,
        SAID_BUT_NOT_APPLIED,
        CONTRADICTORY,
        OUTDATED,
        TO_CONFIRM;

        /** The mark of Aval’s own, or that one where the policy speaks. */
        static Mark of(@Nullable Boolean ours, Mark otherwise) {
            return Boolean.TRUE.equals(ours) ? OURS : otherwise;
        }
    }

    /** Whether the policy leaves this open, or Aval does not apply it as it is written. */
    public boolean gap() {
        return mark != Mark.SAID && mark != Mark.OURS && mark != Mark.TO_CONFIRM;
    }
}
