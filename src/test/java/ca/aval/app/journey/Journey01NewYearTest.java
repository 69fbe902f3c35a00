package ca.aval.app.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.ConsentPageParts;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.FormState;
import ca.aval.consent.answer.PupilConsents;
import ca.aval.consent.answer.SchoolAnswers;
import ca.aval.consent.answer.UseState;
import ca.aval.consent.reminder.ReminderSchool;
import ca.aval.people.Pupil;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.year.AppliedRollOver;
import ca.aval.people.year.Fate;
import ca.aval.people.year.PlannedRollOver;
import ca.aval.people.year.RollOverActs;
import ca.aval.people.year.RollOverPlan;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.Province;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/**
 * « Rien de l’an passé n’est perdu : une élève qui a changé de classe garde son histoire, et son
 * consentement se lit expiré, pas oui. »
 */
final class Journey01NewYearTest {
    private static final SchoolYear NEXT = new SchoolYear(2027);

    @TempDir private Path folder = Path.of("");

    @Test
    void row77_aPupilWhoMovedKeepsHerHistoryAndLastYearsYesReadsExpired() {
        try (ReminderSchool school = new ReminderSchool(folder.resolve("register"), Province.QC)) {
            Pupil alix = school.pupil("Alix", "2016-05-14", "401", ReminderSchool.mother(1));
            school.pupil("Denis", "2016-02-11", "401", ReminderSchool.mother(2));
            school.begin();
            school.on("2026-09-14");
            school.answers(alix, "Maude Nadeau", "2026-09-13", Answer.YES, Answer.YES);
            assertEquals(UseState.ACTIVE, consents(school, alix).states().get("YEARBOOK"));

            school.on("2027-08-23");
            turnTheYear(school, alix);

            PupilConsents now = consents(school, alix);
            assertEquals(NEXT, now.year());
            assertEquals("502", now.pupil().enrolment(NEXT).orElseThrow().group());
            assertTrue(now.states().isEmpty(), "nothing is asked yet");
            assertEquals(1, now.history().returned().size(), "what was said is kept");
            assertEquals(UseState.EXPIRED, UseState.of(now.history(), "YEARBOOK", now.day()));

            SchoolAnswers page = new ConsentPageParts(school.open()).answers().read(NEXT);
            assertEquals(FormState.NOT_ASKED, page.of(alix.id()).orElseThrow().state());
            assertEquals(1, page.yesBefore(), "the page of the new year says so");
            SchoolAnswers last =
                    new ConsentPageParts(school.open()).answers().read(ReminderSchool.YEAR);
            assertEquals(FormState.EXPIRED, last.of(alix.id()).orElseThrow().state());
        }
    }

    /** Everybody goes up, and the class gets another name. */
    private static void turnTheYear(ReminderSchool school, Pupil moved) {
        RollOverActs acts = school.open().rollOverActs();
        PlannedRollOver.Ready planned =
                assertInstanceOf(
                        PlannedRollOver.Ready.class,
                        acts.plan().plan(List.of(), ReadingOptions.FIND_OUT));
        RollOverPlan plan = planned.plan().regroup("401", "502").with(moved.id(), Fate.GOES_UP);
        plan = plan.withUndecided(Fate.GOES_UP);
        assertInstanceOf(AppliedRollOver.Applied.class, acts.apply().apply(plan));
    }

    private static PupilConsents consents(ReminderSchool school, Pupil pupil) {
        return new ConsentPageParts(school.open()).pupil().read(pupil.id()).orElseThrow();
    }
}
