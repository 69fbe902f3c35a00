package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.people.roster.RosterProblem.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class WrittenDateTest {
    @Test
    void readsTheYearFirst() {
        WrittenDate certain = new WrittenDate.Certain(LocalDate.of(2016, 12, 2));

        assertEquals(certain, WrittenDate.of("2016-12-02"));
        assertEquals(certain, WrittenDate.of("20161202"));
        assertEquals(certain, WrittenDate.of("2016/12/02"));
        assertEquals(
                new WrittenDate.Certain(LocalDate.of(2016, 2, 29)), WrittenDate.of("2016-02-29"));
    }

    @Test
    void guessesNothing() {
        doubtful(Reason.BIRTH_DATE_MISSING, "");
        doubtful(Reason.BIRTH_DATE_IMPOSSIBLE, "2019-02-29");
        doubtful(Reason.BIRTH_DATE_IMPOSSIBLE, "2019-13-01");
        doubtful(Reason.BIRTH_DATE_AMBIGUOUS, "14/03/2018");
        doubtful(Reason.BIRTH_DATE_AMBIGUOUS, "3-4-18");
        doubtful(Reason.BIRTH_DATE_NOT_UNDERSTOOD, "2016-12/02");
        doubtful(Reason.BIRTH_DATE_NOT_UNDERSTOOD, "43091");
        doubtful(Reason.BIRTH_DATE_NOT_UNDERSTOOD, "0016-12-02");
    }

    private static void doubtful(Reason reason, String text) {
        assertEquals(new WrittenDate.Doubtful(reason), WrittenDate.of(text), text);
    }
}
