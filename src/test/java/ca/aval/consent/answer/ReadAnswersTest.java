package ca.aval.consent.answer;

import static ca.aval.consent.answer.Answer.BLANK;
import static ca.aval.consent.answer.Answer.YES;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.form.ConsentUses;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.text.Language;
import ca.aval.school.Province;
import ca.aval.school.SchoolsInMemory;
import ca.aval.security.Account;
import ca.aval.security.AccountsInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

final class ReadAnswersTest {
    @TempDir private Path folder = Path.of("");
    private AnswerOffice desk;

    @BeforeEach
    void open() {
        desk = new AnswerOffice(folder);
    }

    @Test
    void everyFormOfTheYearIsReadAtOnceWithItsLinesAndWhoTypedIt() {
        desk.acts(Role.SECRETARY).record().record(desk.slip(YES, BLANK));
        SchoolAnswers all = read(Role.SECRETARY, 0);
        FormStanding standing = all.of(desk.pupil.id()).orElseThrow();
        assertEquals(FormState.PARTIAL, standing.state());
        assertEquals("Odile Vachon", all.recorder(standing.entries().getFirst().recordedBy()));
        assertEquals("Site Web de l’école", all.label(Family.WEBSITE, Language.FRENCH));
        assertEquals("NO_SUCH_USE", all.label("NO_SUCH_USE", Language.FRENCH));
    }

    @Test
    void aSilentFormThatWasRemindedSaysHowOften() {
        assertEquals(
                FormState.NO_RESPONSE,
                read(Role.SECRETARY, 0).of(desk.pupil.id()).orElseThrow().state());
        FormStanding reminded = read(Role.SECRETARY, 2).of(desk.pupil.id()).orElseThrow();
        assertEquals(FormState.REMINDED, reminded.state());
        assertEquals(2, reminded.reminders());
    }

    @Test
    void whoMayNotSeeLegalFactsIsToldNothing() {
        SchoolAnswers untold = read(Role.READ_ONLY, 0);
        assertFalse(untold.told());
        assertTrue(untold.standings().isEmpty());
    }

    private SchoolAnswers read(Role role, int reminders) {
        var form = desk.history().asked().getFirst().form();
        return new ReadAnswers(
                        Guard.of(role),
                        desk.office.work,
                        new SchoolsInMemory(Province.QC, SomePupils.YEAR),
                        desk.office.people,
                        desk.consents,
                        year -> Map.of(form, reminders),
                        accounts(),
                        ConsentUses.catalogue(),
                        Office.CLOCK)
                .read(SomePupils.YEAR);
    }

    static AccountsInMemory accounts() {
        AccountsInMemory accounts = new AccountsInMemory();
        accounts.add(
                new Account(AnswerOffice.RECORDER, 0, "ovachon", "Odile Vachon", Role.PRINCIPAL));
        return accounts;
    }
}
