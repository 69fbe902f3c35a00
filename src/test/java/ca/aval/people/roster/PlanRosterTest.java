package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.people.PeopleInMemory;
import ca.aval.people.SomePupils;
import ca.aval.people.StaffInMemory;
import ca.aval.people.roster.file.RefusalReason;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PlanRosterTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final StaffInMemory staff = new StaffInMemory();
    private final UnitOfWorkInMemory unitOfWork = new UnitOfWorkInMemory();

    @Test
    void thePlanIsHeldAgainstThoseKnownAndWritesNothing() {
        people.add(List.of(SomePupils.pupil("1", "Caron", "Noé", "2016-05-14", "041")));
        PlannedRoster.Ready ready =
                assertInstanceOf(
                        PlannedRoster.Ready.class,
                        plan(
                                Guard.of(Role.PRINCIPAL),
                                Lists.csv(
                                        Lists.HEADER,
                                        Lists.row("2", "Savoie", "Léa", "2016-12-22", "041"))));
        assertEquals(1, ready.plan().newcomers().size());
        assertEquals(1, ready.plan().absent().size());
        assertEquals("liste.csv", ready.facts().getFirst().file());
        assertEquals(List.of(), unitOfWork.acts());
        assertEquals(1, people.everyone().size());
    }

    @Test
    void whatIsNoListIsRefused() {
        PlannedRoster.Refused refused =
                assertInstanceOf(
                        PlannedRoster.Refused.class,
                        plan(Guard.of(Role.PRINCIPAL), new RosterFile("vide.csv", new byte[0])));
        assertEquals(RefusalReason.FILE_EMPTY, refused.reason().reason());
    }

    @Test
    void nothingIsReadWithoutPermission() {
        Guard nobody =
                permission -> {
                    throw new Problem(Problem.Kind.NOT_ALLOWED);
                };
        assertThrows(Problem.class, () -> plan(nobody, Lists.csv(Lists.HEADER)));
    }

    private PlannedRoster plan(Guard guard, RosterFile file) {
        return new PlanRoster(guard, new RosterReader(), unitOfWork, people, staff)
                .plan(List.of(file), ReadingOptions.FIND_OUT, SomePupils.YEAR);
    }
}
