package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.people.SomePupils;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class DecidedPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Pupil LEA = SomePupils.pupil("2214", "Savoie", "Léa", "2016-12-22", "041");
    private static final Pupil NOE = SomePupils.pupil("2300", "Caron", "Noé", "2016-05-14", "042");

    private static RosterPlan plan(List<Pupil> known, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = Lists.HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return RosterPlan.against(Lists.read(Lists.csv(lines)), known, SomePupils.YEAR);
    }

    private static Decisions rows(RosterPlan plan, RowChoice... choices) {
        Map<RosterPlace, RowChoice> rows = new HashMap<>();
        for (int i = 0; i < choices.length; i++) {
            rows.put(plan.unclear().get(i).line().place(), choices[i]);
        }
        return new Decisions(rows, Set.of(), Set.of());
    }

    private static List<Pupil> after(RosterPlan plan) {
        return PlannedPupils.of(plan, SomePupils.YEAR, TODAY).changed().stream()
                .map(PlannedPupils.Change::after)
                .toList();
    }

    @Test
    void theSameChildTakesTheNumberOfTheRow() {
        RosterPlan plan =
                plan(List.of(LEA), Lists.row("2241", "Savoie", "Léa", "2016-12-22", "041"));
        assertEquals(
                List.of(
                        new RowChoice.Same(LEA.id()),
                        new RowChoice.NewPupil(),
                        new RowChoice.Skip()),
                plan.unclear().getFirst().choices());

        RosterPlan decided = plan.decided(rows(plan, new RowChoice.Same(LEA.id())));

        assertEquals(0, decided.unclear().size());
        assertEquals(0, decided.problems().size());
        assertTrue(
                decided.changed()
                        .getFirst()
                        .changes()
                        .contains(new FieldChange(RosterField.FILE_NUMBER, 0, "2214", "2241")));
        assertEquals("2241", after(decided).getFirst().fileNumber());
    }

    @Test
    void aNewChildIsAddedAndALeftRowWaits() {
        RosterPlan plan =
                plan(
                        List.of(LEA, NOE),
                        Lists.row("2241", "Savoie", "Léa", "2016-12-22", "041"),
                        Lists.row("2301", "Caron", "Noé", "2016-05-14", "042"));

        RosterPlan decided =
                plan.decided(rows(plan, new RowChoice.NewPupil(), new RowChoice.Skip()));

        assertEquals(
                List.of("2241"), decided.newcomers().stream().map(RosterLine::fileNumber).toList());
        assertEquals(1, decided.unclear().size());
    }

    @Test
    void ofRowsThatContradictEachOtherOnlyOneIsTaken() {
        RosterPlan plan =
                plan(
                        List.of(),
                        Lists.row("1", "Roy", "Ève", "2016-12-22", "041"),
                        Lists.row("1", "Roy", "Ève", "2016-12-22", "042"));

        RosterPlan decided =
                plan.decided(rows(plan, new RowChoice.NewPupil(), new RowChoice.NewPupil()));

        assertEquals(1, decided.newcomers().size());
        assertEquals("041", decided.newcomers().getFirst().group());
        assertEquals(1, decided.unclear().size());
    }

    @Test
    void anAbsentPupilWhoLeftIsInNoClassFromToday() {
        RosterPlan plan =
                plan(List.of(LEA, NOE), Lists.row("9", "Roy", "Ève", "2016-01-02", "041"));

        RosterPlan decided = plan.decided(new Decisions(Map.of(), Set.of(LEA.id()), Set.of()));

        assertEquals(List.of(NOE), decided.absent());
        assertEquals(
                List.of(LEA), decided.leavers().stream().map(RosterPlan.Leaver::known).toList());
        Pupil gone = after(decided).getFirst();
        assertTrue(gone.enrolment(SomePupils.YEAR).isEmpty());
        assertEquals(TODAY, gone.enrolments().getLast().until());
    }

    @Test
    void whatWasCorrectedHereStaysUnlessTheListIsRight() {
        Pupil corrected =
                LEA.identified(
                                "2214",
                                new PersonName("Savoie-Roy", "Léa"),
                                null,
                                LocalDate.of(2016, 12, 22))
                        .withHandEdited(Set.of(PupilField.FAMILY_NAME));
        RosterPlan plan =
                plan(List.of(corrected), Lists.row("2214", "Savoie", "Léa", "2016-12-22", "042"));

        assertEquals(
                List.of(new FieldChange(RosterField.FAMILY_NAME, 0, "Savoie-Roy", "Savoie")),
                plan.kept().getFirst().differences());
        assertEquals("Savoie-Roy", after(plan).getFirst().name().family());
        assertEquals(
                "042", after(plan).getFirst().enrolment(SomePupils.YEAR).orElseThrow().group());

        RosterPlan decided =
                plan.decided(new Decisions(Map.of(), Set.of(), Set.of(corrected.id())));

        assertEquals("Savoie", after(decided).getFirst().name().family());
        assertEquals(Set.of(), after(decided).getFirst().handEdited());
        assertEquals(List.of(), decided.kept());
    }

    @Test
    void rejectedRowsKeepTheirNameForTheScreen() {
        RosterPlan plan = plan(List.of(), Lists.row("1", "Roy", "Ève", "14/05/2016", "041"));

        assertEquals("Roy, Ève", plan.nameAt(plan.problems().getFirst()));
    }
}
