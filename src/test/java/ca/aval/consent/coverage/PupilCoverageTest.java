package ca.aval.consent.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.Answer;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PupilCoverageTest {
    private final Asking asking = new Asking();
    private final Pupil pupil = SomePupils.pupil(null, "Roy", "Zoé", "2016-05-14", "041");

    @Test
    void whoTookBackWhatTheyWereAskedIsNotSilent() {
        assertFalse(coverage(Asking.SITE).silent(), "not asked");
        asking.ask(pupil);
        assertTrue(coverage(Asking.SITE, Asking.ALBUM).silent());
        asking.withdrawn(pupil);
        assertTrue(coverage(Asking.SITE, Asking.ALBUM).silent(), "the album waits");
        PupilCoverage site = coverage(Asking.SITE);
        assertFalse(site.silent());
        assertFalse(site.returned());
        assertEquals(Counted.NO, site.uses().get(Asking.SITE));
    }

    @Test
    void whoAnsweredIsNotSilentEvenWithABlank() {
        asking.answered(pupil, Answer.YES, Answer.BLANK);
        assertFalse(coverage(Asking.SITE, Asking.ALBUM).silent());
    }

    @Test
    void whatIsTakenBackInSummerIsCountedAsANo() {
        asking.answered(pupil, Answer.YES, Answer.YES);
        LocalDate july = LocalDate.of(2027, 7, 5);
        assertEquals(Counted.YES, coverage(july, Asking.SITE).uses().get(Asking.SITE));
        asking.withdrawn(pupil, july);
        assertEquals(Counted.NO, coverage(july, Asking.SITE).uses().get(Asking.SITE));
    }

    private PupilCoverage coverage(String... uses) {
        return coverage(Asking.DAY, uses);
    }

    private PupilCoverage coverage(LocalDate today, String... uses) {
        return PupilCoverage.of(
                asking.consents.of(pupil),
                pupil.enrolment(SomePupils.YEAR).orElseThrow(),
                SomePupils.YEAR,
                List.of(uses),
                today);
    }
}
