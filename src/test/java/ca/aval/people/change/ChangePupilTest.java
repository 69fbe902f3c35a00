package ca.aval.people.change;

import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.people.SomePupils;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

final class ChangePupilTest {
    private final Office office = new Office();

    @Test
    void correctionsAreKeptAndMarkedAsMadeByHand() {
        Pupil after = kept(change("2241", "Ménard", "Léa-Rose", " Charlie ", "2016-12-22"));
        assertEquals(new PersonName("Ménard", "Léa-Rose"), after.name());
        assertEquals(new PersonName("Ménard", "Charlie"), after.knownAs());
        assertEquals(Set.of(PupilField.GIVEN_NAME, PupilField.USUAL_NAME), after.handEdited());
        office.assertAct("CHANGE_PUPIL", "pupil=" + office.pupil.id());
    }

    @Test
    void row6_namesStayAsTypedWithTwoSurnamesOrOneNameOnly() {
        Pupil two =
                kept(change("1", "de la Rochelle  Tremblay", "anne marie Ève", "", "2016-12-22"));
        assertEquals(new PersonName("de la Rochelle Tremblay", "anne marie Ève"), two.name());
        Pupil one =
                kept(
                        office.pupils(Role.SECRETARY)
                                .change()
                                .change(two, identity("1", "Iqaluk", "", null, "2016-12-22")));
        assertEquals("Iqaluk", one.name().sorted());
    }

    @Test
    void row7_theUsualNameNeverReplacesTheLegalOne() {
        Pupil after = kept(change("2241", "Ménard", "Léa", "Léo", "2016-12-22"));
        assertEquals("Léa Ménard", after.name().full());
        assertEquals("Léo", after.usualName());
        assertNull(kept(again(after, "Léa")).usualName());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals(
                EditRefusal.NAME_MISSING, refused(change("1", " ", "Léa", null, "2016-12-22")));
        assertEquals(
                EditRefusal.BIRTH_DATE_NOT_PAST,
                refused(change("1", "Ménard", "Léa", null, "2026-10-05")));
        assertEquals(
                EditRefusal.TOO_LONG,
                refused(change("1", "M".repeat(201), "Léa", null, "2016-12-22")));
        office.people.add(List.of(SomePupils.pupil("77", "Roy", "Alix", "2016-01-01", "041")));
        assertEquals(
                EditRefusal.NUMBER_TAKEN,
                refused(change("77", "Ménard", "Léa", null, "2016-12-22")));
        assertEquals(
                EditRefusal.NOTHING_CHANGED,
                refused(change("2241", "Ménard", "Léa", null, "2016-12-22")));
    }

    @Test
    void aRecordChangedMeanwhileIsNotOverwritten() {
        kept(change("2241", "Ménard", "Lia", null, "2016-12-22"));
        assertEquals(
                EditRefusal.CHANGED_BY_ANOTHER,
                refused(change("2241", "Ménard", "Lou", null, "2016-12-22")));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () ->
                        office.pupils(Role.READ_ONLY)
                                .change()
                                .change(office.pupil, identity("1", "A", "B", null, "2016-12-22")));
        assertTrue(office.work.acts().isEmpty());
    }

    private Edited<Pupil> again(Pupil pupil, String usual) {
        return office.pupils(Role.SECRETARY)
                .change()
                .change(pupil, identity("2241", "Ménard", "Léa", usual, "2016-12-22"));
    }

    private Edited<Pupil> change(
            String number, String family, String given, @Nullable String usual, String born) {
        return office.pupils(Role.SECRETARY)
                .change()
                .change(office.pupil, identity(number, family, given, usual, born));
    }

    private static PupilIdentity identity(
            String number, String family, String given, @Nullable String usual, String born) {
        return new PupilIdentity(number, family, given, usual, LocalDate.parse(born));
    }
}
