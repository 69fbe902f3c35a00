package ca.aval.consent.answer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/**
 * One form that came back, as somebody read it from the paper.
 *
 * @param form its short code, as typed
 * @param answers by use code; a use of the form that is not in it was left blank
 * @param signatory the name or the identity of who signed; empty: unsigned
 * @param signedOn null: undated
 * @param proof the document that was kept of it, if there is one
 */
public record AnswerSlip(
        String form,
        Map<String, Answer> answers,
        String signatory,
        @Nullable LocalDate signedOn,
        Route route,
        @Nullable String proof) {
    public AnswerSlip {
        answers = Map.copyOf(answers);
    }
}
