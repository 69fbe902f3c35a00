package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.aval.people.Capacity;
import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PlannedPupilsTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 3);
    private static final String LEA = Lists.row("9001", "Savoie", "Léa", "2016-12-22", "041");

    private static Pupil newcomer(String row, LocalDate day) {
        return planned(List.of(), row, YEAR, day).added().getFirst();
    }

    private static Pupil after(Pupil known, String row) {
        return planned(List.of(known), row, YEAR, LATER).changed().getFirst().after();
    }

    private static PlannedPupils planned(
            List<Pupil> known, String row, SchoolYear year, LocalDate day) {
        RosterReading.Read read = Lists.read(Lists.csv(Lists.HEADER, row));
        return PlannedPupils.of(RosterPlan.against(read, known, year), year, day);
    }

    @Test
    void aNewcomerIsInClassFromToday() {
        Pupil lea = newcomer(LEA, DAY);

        Enrolment enrolment = lea.enrolment(YEAR).orElseThrow();
        assertEquals(DAY, enrolment.from());
        assertNull(enrolment.until());
        assertEquals("041", enrolment.group());
        assertEquals(0, lea.version());
    }

    @Test
    void aListReadInJuneBeginsWithTheYear() {
        Pupil lea = newcomer(LEA, LocalDate.of(2026, 6, 15));

        assertEquals(YEAR.firstDay(), lea.enrolment(YEAR).orElseThrow().from());
    }

    @Test
    void separatedParentsLiveApartAndDoNotShareAnAddress() {
        List<Guardian> adults = newcomer(LEA + "Oui", DAY).guardians();

        assertEquals(List.of(1, 2), adults.stream().map(Guardian::household).toList());
        assertEquals("12, rue des Lilas", adults.getFirst().address().street());
        assertEquals(PostalAddress.NONE, adults.get(1).address());
    }

    @Test
    void otherParentsLiveTogetherAndBothAreWrittenToInTheLanguageOfTheRow() {
        List<Guardian> adults = newcomer(LEA.replace("Français", "Anglais"), DAY).guardians();

        assertEquals(List.of(1, 1), adults.stream().map(Guardian::household).toList());
        assertEquals("12, rue des Lilas", adults.get(1).address().street());
        assertEquals(Language.ENGLISH, adults.get(1).language());
    }

    @Test
    void aChangeOfClassEndsOneStayAndBeginsAnother() {
        Pupil before = newcomer(LEA, DAY);

        Pupil after = after(before, LEA.replace(";041;", ";042;"));

        assertEquals(2, after.enrolments().size());
        assertEquals(LATER, after.enrolments().getFirst().until());
        assertEquals(before.enrolments().getFirst().id(), after.enrolments().getFirst().id());
        assertEquals("042", after.enrolment(YEAR).orElseThrow().group());
        assertEquals(LATER, after.enrolment(YEAR).orElseThrow().from());
        assertEquals(before.id(), after.id());
    }

    @Test
    void anotherLevelOfTheSameClassIsACorrection() {
        Pupil after = after(newcomer(LEA, DAY), LEA.replace(";4;041;", ";5;041;"));

        assertEquals(1, after.enrolments().size());
        assertEquals("5", after.enrolment(YEAR).orElseThrow().level());
        assertEquals(DAY, after.enrolment(YEAR).orElseThrow().from());
    }

    @Test
    void aNewYearAddsAStayAndKeepsTheOld() {
        Pupil before = newcomer(LEA, DAY);
        SchoolYear next = new SchoolYear(2027);

        Pupil after =
                planned(List.of(before), LEA, next, LocalDate.of(2027, 9, 1))
                        .changed()
                        .getFirst()
                        .after();

        assertEquals(2, after.enrolments().size());
        assertEquals(YEAR, after.enrolments().getFirst().year());
        assertNull(after.enrolments().getFirst().until());
        assertEquals(next, after.enrolments().get(1).year());
    }

    @Test
    void aKnownAdultKeepsTheirIdentityAndWhatTheRowDoesNotSay() {
        Pupil before = newcomer(LEA, DAY);

        Pupil after =
                after(
                        before,
                        LEA.replace("Savoie;Maëlle;Mère;m.savoie@exemple.com", "Savoie;Maëlie;;"));

        Guardian adult = after.guardians().getFirst();
        assertEquals(before.guardians().getFirst().id(), adult.id());
        assertEquals("Maëlie", adult.name().given());
        assertEquals("m.savoie@exemple.com", adult.email());
        assertEquals(Capacity.MOTHER, adult.capacity());
    }

    @Test
    void somebodyElseInThatPlaceInheritsNothing() {
        Pupil before = newcomer(LEA, DAY);

        Pupil after =
                after(
                        before,
                        LEA.replace(
                                "Savoie;Maëlle;Mère;m.savoie@exemple.com", "Boily;Jean;Tuteur;"));

        Guardian adult = after.guardians().getFirst();
        assertNotEquals(before.guardians().getFirst().id(), adult.id());
        assertNull(adult.email());
        assertEquals(Capacity.LEGAL_TUTOR, adult.capacity());
        assertEquals(before.guardians().get(1), after.guardians().get(1));
    }

    @Test
    void parentsWhoChangePlacesStayThemselves() {
        Pupil before = newcomer(LEA, DAY);
        String swapped =
                LEA.replace(
                        "Savoie;Maëlle;Mère;m.savoie@exemple.com;418-555-0101;Ouellet;Hugo;Père;;418-555-0102",
                        "Ouellet;Hugo;Père;hugo@exemple.com;;Savoie;Maëlle;Mère;;");

        Pupil after = after(before, swapped);

        assertEquals(before.guardians().getFirst(), after.guardians().getFirst());
        assertEquals("hugo@exemple.com", after.guardians().get(1).email());
        assertEquals("418-555-0102", after.guardians().get(1).phone());
    }

    @Test
    void aMoveReplacesTheWholeAddress() {
        Pupil after =
                after(
                        newcomer(LEA, DAY),
                        LEA.replace("12, rue des Lilas;Alma;QC;G8B 1A1", "3, rang Sud;;;"));

        assertEquals(
                new PostalAddress("3, rang Sud", null, null, null),
                after.guardians().getFirst().address());
    }
}
