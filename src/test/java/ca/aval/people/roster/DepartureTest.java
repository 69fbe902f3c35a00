package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class DepartureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final String HEADER =
            "Fiche;Nom;Prénom;Date de naissance;Groupe;Statut;Date de départ";
    private static final Pupil EVE = SomePupils.pupil("1", "Roy", "Ève", "2016-12-22", "041");

    private static RosterPlan plan(String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return RosterPlan.against(
                Lists.read(Lists.csv(lines.toArray(String[]::new))), List.of(EVE), SomePupils.YEAR);
    }

    private static RosterPlan eve(String status, String date) {
        return plan("1;Roy;Ève;2016-12-22;041;" + status + ";" + date);
    }

    private static Pupil after(RosterPlan plan) {
        return PlannedPupils.of(plan, SomePupils.YEAR, TODAY).changed().getFirst().after();
    }

    private static List<RosterProblem.Reason> reasons(RosterPlan plan) {
        return plan.problems().stream().map(RosterProblem::reason).toList();
    }

    @Test
    void aRowThatSaysLeftEndsTheStay() {
        for (String word : List.of("Parti", "PARTIE", "Inactif", "Left", "Withdrawn")) {
            RosterPlan plan = eve(word, "");
            assertEquals(EVE, plan.leavers().getFirst().known(), word);
            assertEquals(List.of(), plan.absent());
            assertEquals(TODAY, after(plan).enrolments().getFirst().until());
        }
    }

    @Test
    void theLastDayIsStillOneAtTheSchool() {
        for (String word : List.of("", "Parti", "Actif")) {
            Pupil after = after(eve(word, "2026-12-18"));
            assertEquals(LocalDate.of(2026, 12, 19), after.enrolments().getFirst().until(), word);
        }
    }

    @Test
    void whoIsThereStaysAndAnOldDepartureIsOver() {
        assertFalse(eve("Actif", "").changesSomething());
        assertFalse(eve("Enrolled", "").changesSomething());
        assertFalse(eve("", "2025-05-02").changesSomething());
    }

    @Test
    void aStatusThatNobodyKnowsWaits() {
        RosterPlan plan = eve("Z3", "");
        assertEquals(List.of(RosterProblem.Reason.STATUS_NOT_UNDERSTOOD), reasons(plan));
        assertEquals("Z3", plan.problems().getFirst().value());
        RosterPlan.Unclear row = plan.unclear().getFirst();
        RosterPlan decided =
                plan.decided(
                        new Decisions(
                                Map.of(row.line().place(), new RowChoice.Same(EVE.id())),
                                Set.of(),
                                Set.of()));
        assertEquals(List.of(), decided.unclear());
        assertEquals(List.of(), decided.leavers());
    }

    @Test
    void whoLeftAndIsNotKnownDoesNotComeIn() {
        RosterPlan plan = plan("2;Caron;Noé;2016-05-14;041;Parti;");
        assertEquals(List.of(RosterProblem.Reason.LEFT_AND_NOT_KNOWN), reasons(plan));
        assertFalse(plan.changesSomething());
    }

    @Test
    void aPersonMaySayWhoseDepartureItIs() {
        RosterPlan plan = plan(";Roy;Ève;2016-12-22;041;Parti;");
        RosterPlan.Unclear row = plan.unclear().getFirst();
        RosterPlan decided =
                plan.decided(
                        new Decisions(
                                Map.of(row.line().place(), new RowChoice.Same(EVE.id())),
                                Set.of(),
                                Set.of()));
        assertEquals(EVE, decided.leavers().getFirst().known());
        assertEquals(List.of(), decided.changed());
    }

    @Test
    void aDateThatIsNoneRejectsTheRow() {
        assertEquals(
                List.of(RosterProblem.Reason.LAST_DAY_NOT_UNDERSTOOD),
                reasons(eve("Parti", "bientôt")));
    }
}
