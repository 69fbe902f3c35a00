package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Period;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffMember;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class ChangeFunctionTest {
    private final Office office = new Office();

    private final StaffFunction other =
            new StaffFunction(UUID.randomUUID(), "Orthopédagogue", null, Period.since(DAY));

    @Test
    void theFormerFunctionEndsTheDayBefore() {
        UUID former = office.teacher.functions().getFirst().id();
        StaffMember after =
                kept(
                        office.staff(Role.SECRETARY)
                                .changeFunction()
                                .change(office.teacher, former, other));
        assertEquals(List.of("Enseignante"), titles(after, DAY.minusDays(1)));
        assertEquals(List.of("Orthopédagogue"), titles(after, DAY));
        office.assertAct("CHANGE_FUNCTION", "staff=" + office.teacher.id());
    }

    @Test
    void oneMayHaveTwo() {
        StaffMember after =
                kept(
                        office.staff(Role.SECRETARY)
                                .changeFunction()
                                .change(office.teacher, null, other));
        assertEquals(List.of("Enseignante", "Orthopédagogue"), titles(after, DAY));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () ->
                        office.staff(Role.READ_ONLY)
                                .changeFunction()
                                .change(office.teacher, null, other));
        assertTrue(office.work.acts().isEmpty());
    }

    private static List<String> titles(StaffMember member, LocalDate day) {
        return member.functions(day).stream().map(f -> f.title()).toList();
    }
}
