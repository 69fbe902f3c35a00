package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.Signatory;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Audience;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How long it takes to say of 1,500 pupils whether they may be published. */
@Tag("benchmark")
class PublicationBenchmark {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationBenchmark.class);
    private static final int PUPILS = 1_500;
    private static final int ROUNDS = 40;
    private static final long LIMIT = 5_000_000;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final List<String> USES =
            List.of(
                    "CLASS_SPACE",
                    "SCHOOL_DISPLAY",
                    "PARENT_NEWSLETTER",
                    "CLASS_PHOTO_SALE",
                    "YEARBOOK",
                    "SCHOOL_WEBSITE",
                    "SCHOOL_SOCIAL/FACEBOOK/1",
                    "SCHOOL_SOCIAL/INSTAGRAM/1",
                    "LOCAL_MEDIA");

    @Test
    void answersForASchoolOfFifteenHundred() {
        List<ConsentHistory> histories = new ArrayList<>();
        for (int i = 0; i < PUPILS; i++) {
            histories.add(history(i));
        }
        PublicationCheck check =
                new PublicationCheck(
                        new ConsentUse(
                                "SCHOOL_WEBSITE",
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                Identification.NONE,
                                Audience.PUBLIC,
                                Set.of(Content.GROUP_PHOTO, Content.WORK)),
                        Identification.NONE,
                        Set.of(Content.GROUP_PHOTO),
                        other -> !other.equals("LOCAL_MEDIA"));
        Standings standings = new Standings(DAY, USES);
        long gathered = Long.MAX_VALUE;
        long checked = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<PupilStanding> pupils =
                    histories.stream().map(h -> standings.of(h, "SCHOOL_WEBSITE")).toList();
            long middle = System.nanoTime();
            List<Verdict> verdicts = pupils.stream().map(check::check).toList();
            long end = System.nanoTime();
            gathered = Math.min(gathered, middle - start);
            checked = Math.min(checked, end - middle);
            assertEquals(PUPILS / 3, verdicts.stream().filter(v -> v.denial().isEmpty()).count());
        }
        LOG.warn(
                "{} pupils: reading their answers {} µs, the check {} µs",
                PUPILS,
                gathered / 1_000,
                checked / 1_000);
        assertTrue(checked < LIMIT, "the check took " + checked + " ns");
    }

    /** A third agree, a third refuse, a third are silent. */
    private static ConsentHistory history(int number) {
        Pupil pupil =
                SampleRegister.pupil("Alix", "Nom" + number, "2016-05-14", "401", Language.FRENCH);
        UUID form = UUID.randomUUID();
        Asked asked =
                new Asked(
                        form,
                        SampleRegister.YEAR,
                        USES,
                        LocalDate.of(2026, 9, 2),
                        SampleRegister.RETURN_BY);
        if (number % 3 == 2) {
            return new ConsentHistory(pupil, List.of(asked), List.of(), List.of());
        }
        Answer answer = number % 3 == 0 ? Answer.YES : Answer.NO;
        var adult = pupil.guardians().getFirst();
        Returned returned =
                new Returned(
                        UUID.randomUUID(),
                        pupil.id(),
                        form,
                        SampleRegister.YEAR,
                        USES.stream().map(use -> new UseAnswer(use, answer)).toList(),
                        new Signatory.Adult(adult.id(), adult.capacity(), true),
                        LocalDate.of(2026, 9, 10),
                        LocalDate.of(2026, 9, 11),
                        Route.FORM,
                        UUID.randomUUID(),
                        null,
                        new WhoSigns(14, 18),
                        null);
        return new ConsentHistory(pupil, List.of(asked), List.of(returned), List.of());
    }
}
