package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.people.PeopleInMemory;
import ca.aval.people.Pupil;
import ca.aval.people.StaffInMemory;
import ca.aval.people.roster.past.PastImportsInMemory;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class ApplyRosterPlanTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final String LEA = Lists.row("9001", "Savoie", "Léa", "2016-12-22", "041");
    private static final String NOE = Lists.row("9002", "Caron", "Noé", "2016-05-14", "042");

    private final PeopleInMemory people = new PeopleInMemory();
    private final StaffInMemory staff = new StaffInMemory();
    private final PastImportsInMemory pastImports = new PastImportsInMemory();
    private final UnitOfWorkInMemory unitOfWork = new UnitOfWorkInMemory();

    private ApplyRosterPlan applying(Role role) {
        Clock clock = Clock.fixed(Instant.parse("2026-09-14T12:00:00Z"), ZoneOffset.UTC);
        return new ApplyRosterPlan(
                Guard.of(role),
                unitOfWork,
                people,
                staff,
                pastImports,
                Map::of,
                new SchoolClock(clock));
    }

    private RosterPlan plan(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = Lists.HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return RosterPlan.against(Lists.read(Lists.csv(lines)), people.everyone(), YEAR);
    }

    @Test
    void writesNewAndChangedPupilsInOneActOfCounts() {
        applying(Role.SECRETARY).apply(plan(LEA));

        AppliedRoster applied =
                applying(Role.SECRETARY).apply(plan(LEA.replace(";041;", ";042;"), NOE));

        assertEquals(
                new AppliedRoster.Applied(1, 1, 0, 0, pastImports.last().orElseThrow().id()),
                applied);
        assertEquals(2, people.enrolled(YEAR).size());
        assertEquals(
                Act.of("IMPORT_CLASS_LIST", "year=2026-2027", "new=1", "changed=1", "unchanged=0"),
                unitOfWork.acts().getLast());
        assertEquals(2, unitOfWork.acts().size());
    }

    @Test
    void takesTheDayFromTheSchoolClock() {
        applying(Role.SECRETARY).apply(plan(LEA));

        assertEquals(
                LocalDate.of(2026, 9, 14),
                people.everyone().getFirst().enrolment(YEAR).orElseThrow().from());
    }

    @Test
    void writesNothingWhenNothingIsNew() {
        applying(Role.SECRETARY).apply(plan(LEA));
        List<Pupil> before = people.everyone();

        AppliedRoster applied = applying(Role.SECRETARY).apply(plan(LEA));

        assertEquals(new AppliedRoster.Applied(0, 0, 1, 0, null), applied);
        assertEquals(1, unitOfWork.acts().size());
        assertEquals(before, people.everyone());
    }

    @Test
    void saysThatThePlanIsStale() {
        RosterPlan early = plan(LEA, NOE);
        applying(Role.SECRETARY).apply(plan(LEA));

        assertEquals(new AppliedRoster.Stale(), applying(Role.SECRETARY).apply(early));
        assertEquals(1, people.everyone().size());
        assertEquals(1, unitOfWork.acts().size());
    }

    @Test
    void leavesAbsentPupilsAlone() {
        applying(Role.SECRETARY).apply(plan(LEA, NOE));

        applying(Role.SECRETARY).apply(plan(LEA.replace(";041;", ";042;")));

        assertEquals(2, people.enrolled(YEAR).size());
    }

    @Test
    void isRefusedWithoutPermission() {
        RosterPlan plan = plan(LEA);

        Problem refused = assertThrows(Problem.class, () -> applying(Role.READ_ONLY).apply(plan));

        assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
        assertEquals(0, people.everyone().size());
    }
}
