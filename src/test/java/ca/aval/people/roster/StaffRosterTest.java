package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.EngagementType;
import ca.aval.people.Period;
import ca.aval.people.SomePupils;
import ca.aval.people.StaffField;
import ca.aval.people.StaffMember;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class StaffRosterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final String HEADER =
            "Matricule;Nom;Prénom;Fonction;Statut;Courriel;Date de départ";
    private static final String AICHA =
            "40000;Robitaille;Aïcha;Enseignante;Régulier;aicha@exemple.qc.ca;";

    private final StaffMerge merge = new StaffMerge(TODAY);

    private static RosterPlan plan(List<StaffMember> known, String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return RosterPlan.against(
                Lists.read(Lists.csv(lines.toArray(String[]::new))),
                List.of(),
                known,
                SomePupils.YEAR);
    }

    private StaffMember imported(String row) {
        return merge.newcomer(plan(List.of(), row).staff().newcomers().getFirst());
    }

    private static List<RosterProblem.Reason> reasons(RosterPlan plan) {
        return plan.problems().stream().map(RosterProblem::reason).toList();
    }

    @Test
    void aStaffListIsKnownByItsColumns() {
        RosterPlan plan = plan(List.of(), AICHA, "40007;Roy;Ève;Stagiaire;Stagiaire;;");
        assertEquals(2, plan.staff().newcomers().size());
        assertEquals(List.of(), plan.newcomers());
        StaffMember aicha = merge.newcomer(plan.staff().newcomers().getFirst());
        assertEquals("40000", aicha.employeeNumber());
        assertEquals(EmployeeCategory.TEACHER, aicha.category());
        assertEquals("Enseignante", aicha.functions(TODAY).getFirst().title());
        assertEquals(EngagementType.EMPLOYEE, aicha.engagements().getFirst().type());
        StaffMember eve = merge.newcomer(plan.staff().newcomers().get(1));
        assertEquals(EngagementType.STUDENT_TEACHER, eve.engagements().getFirst().type());
        assertEquals(EmployeeCategory.OUTSIDE, eve.category());
    }

    @Test
    void theSameListAgainChangesNothing() {
        RosterPlan plan = plan(List.of(imported(AICHA)), AICHA);
        assertEquals(1, plan.staff().unchanged().size());
        assertFalse(plan.changesSomething());
    }

    @Test
    void aBlankErasesNothingAndAnotherFunctionEndsTheFirst() {
        StaffMember known = imported(AICHA);
        RosterPlan plan = plan(List.of(known), "40000;Robitaille;Aïcha;Direction adjointe;;;");
        LocalDate later = TODAY.plusDays(7);
        StaffMember after =
                new StaffMerge(later).after(known, plan.staff().changed().getFirst().line());
        assertEquals("aicha@exemple.qc.ca", after.email());
        assertEquals(2, after.functions().size());
        assertEquals(1, after.functions(later).size());
        assertEquals("Direction adjointe", after.functions(later).getFirst().title());
        assertEquals(known.engagements(), after.engagements());
    }

    @Test
    void aLastDayEndsEverythingAndAgainChangesNothing() {
        StaffMember known = imported(AICHA);
        StaffLine leaving =
                plan(List.of(known), AICHA + "2026-12-18").staff().changed().getFirst().line();
        StaffMember after = merge.after(known, leaving);
        assertEquals(Period.Standing.PRESENT, after.standing(LocalDate.of(2026, 12, 18)));
        assertEquals(Period.Standing.ENDED, after.standing(LocalDate.of(2026, 12, 19)));
        assertEquals(after, merge.after(after, leaving));
    }

    @Test
    void withoutANumberTheMailTellsAndANameNever() {
        StaffMember known = imported(AICHA);
        RosterPlan byMail = plan(List.of(known), ";Robitaille-Roy;Aïcha;;;AICHA@exemple.qc.ca;");
        assertEquals(known.id(), byMail.staff().changed().getFirst().known().id());
        assertEquals(
                List.of(RosterProblem.Reason.SAME_NAME_OF_STAFF),
                reasons(plan(List.of(known), ";Robitaille;Aïcha;;;;")));
        assertEquals(
                List.of(RosterProblem.Reason.STAFF_UNDER_ANOTHER_NUMBER),
                reasons(plan(List.of(known), "40001;Roy;Aïcha;;;aicha@exemple.qc.ca;")));
        assertEquals(
                List.of(RosterProblem.Reason.NUMBER_OF_ANOTHER_PERSON),
                reasons(plan(List.of(known), "40000;Caron;Noé;;;noe@exemple.qc.ca;")));
    }

    @Test
    void repeatedAndContradictingRowsAreTold() {
        RosterPlan plan = plan(List.of(), AICHA, AICHA);
        assertEquals(List.of(RosterProblem.Reason.REPEATED_ROW), reasons(plan));
        assertEquals(1, plan.staff().newcomers().size());
        RosterPlan twice = plan(List.of(), AICHA, AICHA.replace("Aïcha", "Léa"));
        assertEquals(2, twice.staff().unclear().size());
    }

    @Test
    void whatWasCorrectedByHandStays() {
        StaffMember known = imported(AICHA).withHandEdited(Set.of(StaffField.NAME));
        RosterPlan plan = plan(List.of(known), AICHA.replace("Robitaille", "Robitail"));
        assertEquals(1, plan.staff().unchanged().size());
    }
}
