package ca.aval.consent.staff;

import ca.aval.policy.profile.ConsentRules;

import java.util.List;

/**
 * What the policy in force says of showing adults. Whatever it says, agreement is asked and silence
 * is a refusal.
 *
 * @param said as the text has it
 * @param clauses where it says so
 */
public record AdultRule(Said said, List<String> clauses) {
    public AdultRule {
        clauses = List.copyOf(clauses);
    }

    /** What a policy may say. */
    public enum Said {
        /** Agreement comes first. */
        AGREEMENT,
        /** People are shown until they object: said, and not applied to anybody. */
        OBJECTION_NOT_APPLIED,
        /** Nothing: for the direction to settle. */
        NOTHING
    }

    /** As those rules have it. */
    static AdultRule of(ConsentRules rules) {
        ConsentRules.Adults adults = rules.adults();
        Said said =
                switch (adults.stated()) {
                    case OPT_IN -> Said.AGREEMENT;
                    case OPT_OUT -> Said.OBJECTION_NOT_APPLIED;
                    case NOT_STATED -> Said.NOTHING;
                };
        return new AdultRule(said, adults.clauses());
    }

    /** The clauses that a form may cite, since they ask for agreement. */
    List<String> cited() {
        return said == Said.AGREEMENT ? clauses : List.of();
    }
}
