package ca.aval.consent.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Guardian;
import ca.aval.people.SomePupils;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.SigningRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

final class ListFormsToAnswerTest {
    @Test
    void everyFormOfTheYearKnowsItsPupilItsAgesAndWhatCameBack(@TempDir Path folder) {
        AnswerOffice desk = new AnswerOffice(folder);
        desk.pile().record().record(List.of(desk.slip(Answer.YES, Answer.NO)), Set.of(), null);
        FormsToAnswer all = desk.pile().list().list(SomePupils.YEAR);
        assertEquals(List.of(Family.WEBSITE, Family.YEARBOOK), all.uses());
        FormToAnswer form = all.forms().getFirst();
        assertEquals(desk.code, form.code());
        assertEquals(desk.pupil.id(), form.pupil().id());
        assertEquals(Family.QUEBEC, form.whoSigns());
        assertEquals(1, form.answered().size());
        assertEquals(
                Recording.Completeness.COMPLETE,
                form.judged(form.answered().getFirst()).completeness());
        LocalDate fourteen = form.pupil().birthDate().plusYears(14);
        assertEquals(SigningRule.GUARDIAN, form.rule(fourteen.minusDays(1)));
        assertEquals(SigningRule.PUPIL_AND_GUARDIAN, form.rule(fourteen));
        assertEquals(SigningRule.PUPIL, form.rule(fourteen.plusYears(4)));
        Guardian mother = form.pupil().guardians().getFirst();
        Signatory her = form.adult(mother, fourteen);
        assertTrue(form.maySign(her, fourteen));
        assertFalse(form.maySign(her, fourteen.plusYears(4)));
        assertFalse(form.maySign(new Signatory.ThePupil(), fourteen.minusDays(1)));
        assertEquals(0, form.lastYear(Answer.YES));
    }

    @Test
    void aYearInWhichNothingWasAskedHasNone(@TempDir Path folder) {
        FormsToAnswer none = new AnswerOffice(folder).pile().list().list(new SchoolYear(2025));
        assertEquals(List.of(), none.forms());
        assertEquals(List.of(), none.uses());
    }
}
