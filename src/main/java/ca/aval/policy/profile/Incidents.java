package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a file on an incident must hold.
 *
 * @param facts what is asked about the facts
 * @param targets against whom or what
 * @param redirections where a matter goes that is not one for this policy
 */
public record Incidents(
        List<Fact> facts, List<Rule> targets, List<Rule> redirections, List<Rule> rules) {

    /**
     * One thing asked.
     *
     * @param required when it must be answered; null: it may stay open
     * @param ours whether it is Aval’s proposal or record, and the clauses only what it serves;
     *     null: no
     */
    public record Fact(
            @Spelled(Form.CAPITALS) String code,
            LocalText label,
            @Nullable When required,
            @Nullable Boolean ours,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}

    /** When an answer is needed. */
    public enum When {
        ALWAYS,
        BEFORE_A_MEASURE,
        OFF_CAMPUS_STUDENT
    }
}
