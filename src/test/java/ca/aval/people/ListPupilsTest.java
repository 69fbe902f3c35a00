package ca.aval.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

final class ListPupilsTest {
    private final PeopleInMemory people = new PeopleInMemory();

    @Test
    void thoseOfTheYearAreListed() {
        people.add(SomePupils.school());
        ListPupils list =
                new ListPupils(Guard.of(Role.PRINCIPAL), new UnitOfWorkInMemory(), people);
        assertEquals(7, list.of(SomePupils.YEAR).everyone().size());
        assertEquals(0, list.of(new SchoolYear(2027)).everyone().size());
    }

    @Test
    void whoLeftDuringTheYearIsStillFound() {
        Pupil zoe = SomePupils.pupil("1", "Roy", "Zoé", "2016-12-22", "041");
        Enrolment left = zoe.enrolments().getFirst().endedBefore(LocalDate.of(2026, 10, 3));
        people.add(List.of(zoe.withEnrolments(List.of(left))));
        ListPupils list =
                new ListPupils(Guard.of(Role.PRINCIPAL), new UnitOfWorkInMemory(), people);
        assertEquals(1, list.of(SomePupils.YEAR).search("roy").size());
    }

    @Test
    void nobodyIsListedWithoutPermission() {
        Guard nobody =
                permission -> {
                    throw new Problem(Problem.Kind.NOT_ALLOWED);
                };
        ListPupils list = new ListPupils(nobody, new UnitOfWorkInMemory(), people);
        assertThrows(Problem.class, () -> list.of(SomePupils.YEAR));
    }
}
