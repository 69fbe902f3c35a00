package ca.aval.consent.staff;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.Route;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/**
 * The form of one adult that came back, as somebody read it from the paper.
 *
 * @param form its short code, as typed
 * @param answers by use code; a use of the form that is not in it was left blank
 * @param signed by the person themself; another’s signature is none
 * @param signedOn null: undated
 * @param proof the document that was kept of it, if there is one
 */
public record StaffSlip(
        String form,
        Map<String, Answer> answers,
        boolean signed,
        @Nullable LocalDate signedOn,
        Route route,
        @Nullable String proof) {
    public StaffSlip {
        answers = Map.copyOf(answers);
    }
}
