package ca.aval.consent.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.consent.form.FormPolicy;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.Province;
import ca.aval.school.SchoolsInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

final class ReadBirthdaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final SchoolYear YEAR = new SchoolYear(2026);

    @Test
    void row12_inQuebecTheFourteenthBirthdayIsToldAheadWithItsDay() {
        List<SigningAhead> ahead = ahead(Family.QUEBEC, "2012-11-30", "2012-10-05", "2013-08-01");
        assertEquals(1, ahead.size());
        assertEquals(LocalDate.of(2026, 11, 30), ahead.getFirst().day());
        assertEquals(SigningRule.PUPIL_AND_GUARDIAN, ahead.getFirst().after());
    }

    @Test
    void row13_inOntarioTheSixteenthBirthdayEndsTheParentsWord() {
        SigningAhead one = ahead(Family.ONTARIO, "2011-01-15").getFirst();
        assertEquals(LocalDate.of(2027, 1, 15), one.day());
        assertEquals(SigningRule.PUPIL, one.after());
    }

    @Test
    void row14_theEighteenthBirthdayIsToldAndTheEarliestComesFirst() {
        assertEquals(
                List.of("2026-12-01", "2027-03-02"),
                ahead(Family.QUEBEC, "2009-03-02", "2012-12-01").stream()
                        .map(a -> a.day().toString())
                        .toList());
    }

    @Test
    void row15_whoIsBornOnALeapDayChangesOnTheDayOnWhichTheLawCounts() {
        SigningAhead leap = ahead(Family.QUEBEC, "2012-02-29").stream().findFirst().orElse(null);
        // fourteen in 2026 already
        assertEquals(null, leap);
        SigningAhead later =
                SigningAhead.of(
                                List.of(born("2012-02-29")),
                                Family.QUEBEC,
                                LocalDate.of(2025, 10, 5),
                                new SchoolYear(2025))
                        .getFirst();
        assertEquals(
                SigningRule.GUARDIAN,
                Family.QUEBEC.rule(LocalDate.of(2012, 2, 29), later.day().minusDays(1)));
        assertEquals(
                SigningRule.PUPIL_AND_GUARDIAN,
                Family.QUEBEC.rule(LocalDate.of(2012, 2, 29), later.day()));
    }

    @Test
    void theSchoolsOwnPupilsAreReadUnderItsAges() {
        Office office = new Office();
        ReadBirthdays read = act(office, Guard.of(Role.READ_ONLY));
        assertEquals(List.of(), read.read());
        office.people.add(List.of(born("2012-12-01")));
        assertEquals(1, read.read().size());
        assertThrows(Problem.class, () -> act(office, Guard.NOBODY).read());
    }

    private static ReadBirthdays act(Office office, Guard guard) {
        return new ReadBirthdays(
                guard,
                office.work,
                new SchoolsInMemory(Province.QC, SomePupils.YEAR),
                office.people,
                school -> FormPolicy.ofLaw(Jurisdictions.of("quebec")),
                Office.CLOCK);
    }

    private static List<SigningAhead> ahead(WhoSigns ages, String... born) {
        return SigningAhead.of(
                java.util.Arrays.stream(born).map(ReadBirthdaysTest::born).toList(),
                ages,
                TODAY,
                YEAR);
    }

    private static Pupil born(String day) {
        return SomePupils.pupil("9" + day.substring(5, 7), "Roy", "Ève" + day, day, "041");
    }
}
