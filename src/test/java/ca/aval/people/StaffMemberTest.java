package ca.aval.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class StaffMemberTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 18);

    private final StaffMember volunteer = SomeStaff.volunteer("Zhao", "Wei", FIRST, LAST);

    @Test
    void oneIsPresentFromTheFirstToTheLastDay() {
        assertEquals(Period.Standing.TO_COME, volunteer.standing(FIRST.minusDays(1)));
        assertEquals(Period.Standing.PRESENT, volunteer.standing(FIRST));
        assertEquals(Period.Standing.PRESENT, volunteer.standing(LAST));
        assertEquals(Period.Standing.ENDED, volunteer.standing(LAST.plusDays(1)));
    }

    @Test
    void aReturnToComeCountsMoreThanAnEndPast() {
        Engagement again =
                new Engagement(
                        UUID.randomUUID(),
                        EngagementType.SUBSTITUTE,
                        Period.since(LAST.plusDays(30)));
        StaffMember back =
                volunteer.withEngagements(List.of(volunteer.engagements().getFirst(), again));
        assertEquals(Period.Standing.TO_COME, back.standing(LAST.plusDays(1)));
    }

    @Test
    void onLeaveOneStaysPresent() {
        StaffMember away =
                volunteer.withLeaves(
                        List.of(new StaffLeave(UUID.randomUUID(), Period.days(FIRST, FIRST))));
        assertTrue(away.isOnLeave(FIRST));
        assertFalse(away.isOnLeave(FIRST.plusDays(1)));
        assertEquals(Period.Standing.PRESENT, away.standing(FIRST));
    }

    @Test
    void aPeriodNeverEndsBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> Period.days(FIRST, FIRST.minusDays(2)));
    }

    @Test
    void row6_everyoneIsFoundByWhateverOneRemembers() {
        SearchWords words =
                SearchWords.of(SomeStaff.teacher("10432", "D’Élie", "Anne-Rose", "041"));
        for (String typed : List.of("delie", "elie anne", "rose", "10432", "enseig 041", "")) {
            assertTrue(words.match(typed), typed);
        }
        assertFalse(words.match("lie"));
    }
}
