package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.SomePupils;
import ca.aval.people.StaffMember;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class OneRosterStaffTest {
    private final StaffMerge merge = new StaffMerge(LocalDate.of(2026, 9, 14));

    private static RosterPlan plan(Map<String, String> archive, List<StaffMember> known) {
        return RosterPlan.against(
                Lists.read(Lists.zip(archive)), List.of(), known, SomePupils.YEAR);
    }

    @Test
    void whoWorksAtTheSchoolIsStaffInBothVersions() {
        for (Map<String, String> archive : List.of(Lists.oneRoster11(), Lists.oneRoster12())) {
            StaffLine line = plan(archive, List.of()).staff().newcomers().getFirst();
            StaffMember luc = merge.newcomer(line);
            assertEquals("77", luc.employeeNumber());
            assertEquals("Morin", luc.name().family());
            assertEquals(EmployeeCategory.TEACHER, luc.category());
            assertEquals(List.of(), luc.functions());
            assertFalse(plan(archive, List.of(luc)).staff().changesSomething());
        }
    }

    @Test
    void aRoleNeverOverrulesAFunctionInWords() {
        String list = "Matricule;Nom;Prénom;Fonction\r\n77;Morin;Luc;Psychologue";
        StaffMember known =
                merge.newcomer(
                        RosterPlan.against(
                                        Lists.read(Lists.csv(list)),
                                        List.of(),
                                        List.of(),
                                        SomePupils.YEAR)
                                .staff()
                                .newcomers()
                                .getFirst());
        assertEquals(EmployeeCategory.PROFESSIONAL, known.category());
        assertEquals(1, plan(Lists.oneRoster11(), List.of(known)).staff().unchanged().size());
    }

    @Test
    void theHighestRoleCounts() {
        Map<String, String> archive = Lists.oneRoster12();
        archive.merge("roles.csv", "r5,active,,t1,secondary,principal,,,o,\n", String::concat);
        StaffLine line = plan(archive, List.of()).staff().newcomers().getFirst();
        assertEquals(EmployeeCategory.MANAGER, line.category());
    }
}
