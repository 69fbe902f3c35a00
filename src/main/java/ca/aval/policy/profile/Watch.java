package ca.aval.policy.profile;

import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Who looks at what is said.
 *
 * @param by null when the text names nobody
 * @param needsGrounds whether there must be reasonable grounds
 * @param outcomes what may come of a finding
 * @param ours whether the outcomes, and all of it where no clause is named, are Aval’s proposal;
 *     null: no
 */
public record Watch(
        Kind kind,
        @RefersTo(Part.OFFICE) @Nullable String by,
        Frequency frequency,
        @Nullable Boolean needsGrounds,
        List<Outcome> outcomes,
        List<Rule> rules,
        @Nullable Boolean ours,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** What is watched. */
    public enum Kind {
        OWN_SPACES,
        MENTIONS,
        EMPLOYEE_CHECK
    }

    /** How often. */
    public enum Frequency {
        CONSTANT,
        FREQUENT,
        REGULAR,
        ON_GROUNDS,
        NOT_STATED
    }

    /** What comes of a finding. */
    public enum Outcome {
        NO_ACTION,
        WATCH,
        INCIDENT,
        RECTIFICATION,
        REMOVAL_REQUEST
    }
}
