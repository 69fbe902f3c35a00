package ca.aval.consent.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.Recording.Defect;
import ca.aval.consent.answer.Route;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.school.Province;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Who is asked again in Ontario on September 21, the forms being due on the 18th. */
class WhoHasNotAnsweredTest {
    @TempDir private static Path folder = Path.of("");

    private static ReminderSchool school;
    private static Pupil complete;
    private static Pupil refusesWithoutSigning;
    private static Pupil blanks;
    private static Pupil tookAllBack;
    private static Pupil tookAllBackUndated;
    private static Pupil nobodyWhoDecides;
    private static Pupil prohibited;
    private static Pupil undatedOfFather;
    private static Pupil grewUp;
    private static Pupil noContact;
    private static Pupil silent;
    private static List<Need> early = List.of();
    private static List<Need> needs = List.of();

    @BeforeAll
    static void answers() {
        school = new ReminderSchool(folder.resolve("register"), Province.ON);
        complete = child("Complet");
        refusesWithoutSigning = child("Refus");
        blanks = child("Blanc");
        tookAllBack = child("Retrait");
        tookAllBackUndated = child("Retraitsansdate");
        Pupil alone = child("Seul");
        nobodyWhoDecides =
                school.knowing(alone, LegalFactKind.NO_CONTACT, alone.guardians().getFirst());
        prohibited = school.knowing(child("Secret"), LegalFactKind.CHILD_PROTECTION, null);
        undatedOfFather =
                school.pupil(
                        "Sansdate",
                        "2016-05-14",
                        "401",
                        ReminderSchool.mother(1),
                        ReminderSchool.father());
        grewUp = school.pupil("Grand", "2010-09-19", "401", ReminderSchool.mother(1));
        var father = ReminderSchool.father();
        noContact =
                school.knowing(
                        school.pupil(
                                "Protege", "2016-05-14", "401", ReminderSchool.mother(1), father),
                        LegalFactKind.NO_CONTACT,
                        father);
        silent = child("Silence");
        school.begin();
        school.on("2026-09-15");
        school.answers(complete, "Maude Nadeau", "2026-09-10", Answer.YES, Answer.NO);
        school.answers(refusesWithoutSigning, "", null, Answer.NO, Answer.NO);
        school.answers(blanks, "Maude Nadeau", "2026-09-10", Answer.BLANK, Answer.YES);
        school.answers(undatedOfFather, "Liam Nadeau", null, Answer.YES, Answer.YES);
        school.answers(grewUp, "Maude Nadeau", "2026-09-10", Answer.YES, Answer.YES);
        school.answers(tookAllBackUndated, "Maude Nadeau", null, Answer.YES, Answer.YES);
        var withdraw = school.open().answers().acts().withdraw();
        withdraw.withdraw(tookAllBack.id(), null, "Maude Nadeau", Route.SPOKEN);
        withdraw.withdraw(tookAllBackUndated.id(), null, "Maude Nadeau", Route.SPOKEN);
        school.on("2026-09-18");
        early = school.needs();
        school.on("2026-09-21");
        needs = school.needs();
    }

    private static Pupil child(String given) {
        return school.pupil(given, "2016-05-14", "401", ReminderSchool.mother(1));
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static Optional<Need> need(Pupil pupil) {
        return needs.stream().filter(n -> n.pupil().id().equals(pupil.id())).findFirst();
    }

    @Test
    void silenceCountsOnlyAfterTheDayAskedFor() {
        assertTrue(early.stream().noneMatch(n -> n.situation() == Situation.SILENT));
        Need need = need(silent).orElseThrow();
        assertEquals(Situation.SILENT, need.situation());
        assertEquals(List.of(), need.faults());
        assertEquals(Readiness.READY, need.recipients().getFirst().readiness());
    }

    @Test
    void whoAnsweredOrRefusedOrTookAllBackIsLeftInPeace() {
        assertEquals(Optional.empty(), need(complete));
        assertEquals(Optional.empty(), need(refusesWithoutSigning));
        assertEquals(Optional.empty(), need(tookAllBack));
        assertEquals(Optional.empty(), need(tookAllBackUndated));
    }

    @Test
    void blankLinesAreAskedForSeparately() {
        Need need = need(blanks).orElseThrow();
        assertEquals(Situation.BLANKS, need.situation());
        assertEquals(Defect.BLANK_LINE, need.faults().getFirst().defect());
        assertEquals(1, need.faults().getFirst().lines().size());
        assertTrue(!ReminderOrder.asking(null).covers(need));
    }

    @Test
    void onlyTheHouseholdThatAnsweredHearsOfTheFault() {
        Need need = need(undatedOfFather).orElseThrow();
        assertEquals(Situation.DEFECT, need.situation());
        assertEquals(List.of(2), need.recipients().stream().map(Recipient::household).toList());
    }

    @Test
    void row13_whoTurnedSixteenInOntarioIsAskedThemselves() {
        Need need = need(grewUp).orElseThrow();
        assertEquals(Situation.DECIDES_ALONE, need.situation());
        assertTrue(need.recipients().getFirst().isPupil());
        assertTrue(early.stream().noneMatch(n -> n.pupil().id().equals(grewUp.id())));
    }

    @Test
    void nobodyIsWrittenToWhomAnOrderKeepsAway() {
        Need need = need(noContact).orElseThrow();
        assertEquals(List.of(1), need.recipients().stream().map(Recipient::household).toList());
        assertEquals(List.of(), need(nobodyWhoDecides).orElseThrow().recipients());
    }

    @Test
    void nothingIsAskedThatCouldNotBePublishedWhateverTheAnswer() {
        assertEquals(Optional.empty(), need(prohibited));
    }
}
