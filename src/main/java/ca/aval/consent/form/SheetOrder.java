package ca.aval.consent.form;

import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.School;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts from which one form is made.
 *
 * @param uses in the order in which they are asked
 * @param wording gives the language, too
 * @param rule who signs for this pupil
 * @param number the number of the file, {@code 2026-C-0412}
 * @param journalHead the head of the journal, {@code 7f3a 91c2 e04d}
 */
public record SheetOrder(
        School school,
        Pupil pupil,
        SchoolYear year,
        List<ConsentUse> uses,
        FormWording wording,
        SigningRule rule,
        String number,
        FormCodes codes,
        LocalDate producedOn,
        LocalDate returnBy,
        String journalHead) {
    public SheetOrder {
        uses = List.copyOf(uses);
    }
}
