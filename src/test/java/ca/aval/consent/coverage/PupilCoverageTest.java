package ca.aval.consent.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.Answer;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;

import org.junit.jupiter.api.Test;

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

    private PupilCoverage coverage(String... uses) {
        return PupilCoverage.of(
                asking.consents.of(pupil),
                pupil.enrolment(SomePupils.YEAR).orElseThrow(),
                SomePupils.YEAR,
                List.of(uses),
                Asking.DAY);
    }
}
