package ca.aval.consent.answer;

import ca.aval.platform.time.SchoolYear;

import java.util.List;

/**
 * The forms of one year that may come back.
 *
 * @param uses the codes of their lines, in the order of the form; none while nothing was asked
 * @param forms in class-list order
 */
public record FormsToAnswer(SchoolYear year, List<String> uses, List<FormToAnswer> forms) {
    public FormsToAnswer {
        uses = List.copyOf(uses);
        forms = List.copyOf(forms);
    }
}
