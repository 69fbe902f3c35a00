package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.people.SomePupils;
import ca.aval.platform.time.SchoolYear;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

class HandEditsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final String LEA = Lists.row("9001", "Savoie", "Léa", "2016-12-22", "041");

    private static RosterPlan plan(Pupil known, SchoolYear year, String row) {
        return RosterPlan.against(Lists.read(Lists.csv(Lists.HEADER, row)), List.of(known), year);
    }

    private static RosterPlan plan(Pupil known, String row) {
        return plan(known, SomePupils.YEAR, row);
    }

    private static Pupil known() {
        RosterReading.Read read = Lists.read(Lists.csv(Lists.HEADER, LEA));
        return PlannedPupils.of(
                        RosterPlan.against(read, List.of(), SomePupils.YEAR), SomePupils.YEAR, DAY)
                .added()
                .getFirst();
    }

    private static Pupil after(RosterPlan plan) {
        return PlannedPupils.of(plan, plan.year(), DAY).changed().getFirst().after();
    }

    private static RosterPlan listWins(RosterPlan plan, Pupil known) {
        return plan.decided(new Decisions(Map.of(), Set.of(), Set.of(known.id())));
    }

    private static Pupil gone() {
        Pupil known = known();
        return known.withEnrolments(
                        List.of(known.enrolments().getFirst().endedBefore(DAY.plusDays(4))))
                .withHandEdited(Set.of(PupilField.CLASS));
    }

    @Test
    void whoWasMarkedAsGoneIsNotEnrolledAgainUnlessTheListIsRight() {
        Pupil gone = gone();

        RosterPlan plan = plan(gone, LEA.replace("418-555-0102", "418-555-0199"));

        assertEquals(gone.enrolments(), after(plan).enrolments());
        assertEquals("418-555-0199", after(plan).guardians().get(1).phone());
        assertEquals(
                List.of(RosterField.GROUP, RosterField.LEVEL),
                plan.kept().getFirst().differences().stream().map(FieldChange::field).toList());
        assertTrue(
                after(listWins(plan, gone)).enrolment(SomePupils.YEAR).isPresent(),
                "the list was to win");
    }

    @Test
    void aDepartureOfLastYearSaysNothingOfTheNext() {
        SchoolYear next = new SchoolYear(SomePupils.YEAR.firstYear() + 1);

        assertTrue(after(plan(gone(), next, LEA)).enrolment(next).isPresent());
    }

    @Test
    void anAdultTakenAwayByHandStaysAwayUnlessTheListIsRight() {
        Pupil known = known();
        Pupil alone =
                known.withGuardians(List.of(known.guardians().getFirst()))
                        .withHandEdited(Set.of(PupilField.GUARDIANS));

        RosterPlan plan = plan(alone, LEA.replace(";041;", ";042;"));

        assertEquals(alone.guardians(), after(plan).guardians());
        FieldChange kept = plan.kept().getFirst().differences().getFirst();
        assertEquals(RosterField.FULL_NAME, kept.field());
        assertEquals(2, kept.guardian());
        assertEquals(2, after(listWins(plan, alone)).guardians().size());
    }

    @Test
    void aNumberCorrectedHereIsNotTakenFromTheSameChildsRow() {
        Pupil known = known();
        Pupil corrected =
                known.identified("7007", known.name(), known.usualName(), known.birthDate())
                        .withHandEdited(Set.of(PupilField.FILE_NUMBER));
        RosterPlan plan = plan(corrected, LEA.replace(";041;", ";042;"));
        Decisions same =
                new Decisions(
                        Map.of(
                                plan.unclear().getFirst().line().place(),
                                new RowChoice.Same(corrected.id())),
                        Set.of(),
                        Set.of());

        RosterPlan decided = plan.decided(same);

        assertEquals("7007", after(decided).fileNumber());
        assertEquals(
                List.of(new FieldChange(RosterField.FILE_NUMBER, 0, "7007", "9001")),
                decided.kept().getFirst().differences());
        RosterPlan right =
                plan.decided(new Decisions(same.rows(), Set.of(), Set.of(corrected.id())));
        assertEquals("9001", after(right).fileNumber());
    }

    @Test
    void whoHadNoNumberTakesThatOfTheRow() {
        Pupil known = known();
        Pupil bare =
                known.identified(null, known.name(), known.usualName(), known.birthDate())
                        .withHandEdited(Set.of(PupilField.FILE_NUMBER));
        RosterPlan plan = plan(bare, LEA);

        RosterPlan decided =
                plan.decided(
                        new Decisions(
                                Map.of(
                                        plan.unclear().getFirst().line().place(),
                                        new RowChoice.Same(bare.id())),
                                Set.of(),
                                Set.of()));

        assertEquals("9001", after(decided).fileNumber());
    }
}
