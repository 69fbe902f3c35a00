package ca.aval.consent.ui;

import ca.aval.consent.answer.FormState;
import ca.aval.kit.State;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is known of the answer of one family, in words.
 *
 * @param standing null when this account may not know
 * @param yes how many lines are allowed, or how many are disputed
 * @param received when it came, or how often the family was reminded
 * @param facts the sentences under the form
 * @param proof the paper that was kept of it; null when there is none
 */
record Answered(
        @Nullable FormState standing,
        String yes,
        String received,
        List<State> facts,
        @Nullable Proof proof) {
    static final Answered UNTOLD = new Answered(null, "", "", List.of(), null);

    Answered {
        facts = List.copyOf(facts);
    }

    boolean settled() {
        return standing != null && standing.settled();
    }

    boolean toComplete() {
        return standing != null && standing.toComplete();
    }

    boolean silent() {
        return standing != null && standing.silent();
    }

    boolean came() {
        return settled() || toComplete();
    }
}
