package ca.aval.consent.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class FormStandingTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final Family family = new Family("2016-05-14", Family.QUEBEC);

    @Test
    void beforeTheFormNothingIsAskedThenTheFamilyHasTimeThenItIsSilence() {
        assertEquals(FormState.NOT_ASKED, state("2026-09-01"));
        assertEquals(FormState.ASKED, state("2026-09-18"));
        assertEquals(FormState.NO_RESPONSE, state("2026-09-19"));
        assertEquals(FormState.REMINDED, on("2026-09-19", 1).state());
        assertEquals(1, on("2026-09-19", 1).reminders());
    }

    @Test
    void aFormIsCompleteWithNosAndPartialWithABlank() {
        answers(family.mother, Answer.YES, Answer.NO, "2026-09-10");
        FormStanding complete = on("2026-10-01", 1);
        assertEquals(FormState.COMPLETE, complete.state());
        assertEquals(1, complete.yes());
        assertEquals(
                List.of(Family.WEBSITE, Family.YEARBOOK), List.copyOf(complete.uses().keySet()));
        family.returned.clear();
        answers(family.mother, Answer.YES, Answer.BLANK, "2026-09-10");
        assertEquals(FormState.PARTIAL, state("2026-10-01"));
        assertEquals(List.of(Family.YEARBOOK), on("2026-10-01", 0).in(UseState.BLANK));
    }

    @Test
    void anUnsignedOrUndatedFormIsInvalidAndAStrangersIsToVerify() {
        answers(null, Answer.YES, Answer.YES, "2026-09-10");
        assertEquals(FormState.INVALID, state("2026-10-01"));
        family.returned.clear();
        answers(family.mother, Answer.YES, Answer.YES, null);
        assertEquals(FormState.INVALID, state("2026-10-01"));
        family.returned.clear();
        answers(family.stepfather, Answer.YES, Answer.NO, "2026-09-10");
        assertEquals(FormState.TO_VERIFY, state("2026-10-01"));
        answers(family.mother, Answer.YES, Answer.YES, "2026-09-12");
        assertEquals(FormState.COMPLETE, state("2026-10-01"));
        assertEquals(2, on("2026-10-01", 0).people());
    }

    @Test
    void row9_holdersWhoDisagreeOnOneLineMakeTheWholeFormADisagreement() {
        answers(family.mother, Answer.YES, Answer.YES, "2026-09-10");
        answers(family.father, Answer.YES, Answer.NO, "2026-09-12");
        FormStanding standing = on("2026-10-01", 0);
        assertEquals(FormState.DISAGREEMENT, standing.state());
        assertEquals(List.of(Family.YEARBOOK), standing.in(UseState.DISPUTED));
        assertEquals(1, standing.yes());
        assertEquals(family.father, standing.latest().orElseThrow().signatory());
    }

    @Test
    void withdrawalsOfSomeLinesAndOfAllAreToldApart() {
        answers(family.mother, Answer.YES, Answer.YES, "2026-09-10");
        family.withdraws(family.father, Family.WEBSITE, "2026-10-05");
        assertEquals(FormState.COMPLETE, state("2026-10-04"));
        assertEquals(FormState.PARTLY_WITHDRAWN, state("2026-10-05"));
        assertEquals(1, on("2026-10-05", 0).yes());
        family.withdraws(family.father, null, "2026-10-06");
        assertEquals(FormState.WITHDRAWN, state("2026-10-06"));
    }

    @Test
    void aPupilWhoNowDecidesAloneIsToBeAsked() {
        Family ontario = new Family("2010-11-20", Family.ONTARIO);
        ontario.returned.add(entry(ontario, ontario.mother, Answer.YES, Answer.NO, "2026-09-10"));
        assertEquals(
                FormState.PUPIL_TO_ASK,
                FormStanding.of(ontario.history(), YEAR, LocalDate.of(2026, 11, 20), 0).state());
    }

    @Test
    void row77_inTheNewYearTheYesOfTheLastOneIsExpiredAndTheFormIsNotAsked() {
        answers(family.mother, Answer.YES, Answer.YES, "2026-09-10");
        LocalDate next = LocalDate.of(2027, 8, 25);
        FormStanding before = FormStanding.of(family.history(), YEAR, next, 0);
        assertEquals(FormState.EXPIRED, before.state());
        assertEquals(2, before.yes());
        FormStanding now = FormStanding.of(family.history(), new SchoolYear(2027), next, 0);
        assertEquals(FormState.NOT_ASKED, now.state());
        assertEquals(0, now.yes());
        assertTrue(now.yesBefore());
    }

    @Test
    void row77_whatIsTakenBackInTheSummerShowsOnTheFormOfTheYearThatIsOver() {
        answers(family.mother, Answer.YES, Answer.YES, "2026-09-10");
        family.withdraws(family.father, Family.WEBSITE, "2027-07-05");
        assertEquals(FormState.EXPIRED, state("2027-07-04"));
        assertEquals(FormState.PARTLY_WITHDRAWN, state("2027-07-05"));
        family.withdraws(family.father, null, "2027-07-06");
        assertEquals(FormState.WITHDRAWN, state("2027-07-06"));
        family.withdrawn.clear();
        family.ask("2027-08-30", Family.WEBSITE, Family.YEARBOOK);
        family.withdraws(family.father, null, "2027-09-15");
        assertEquals(FormState.EXPIRED, state("2027-09-20"));
    }

    @Test
    void whatWasReplacedOrCameLaterIsNotAmongTheEntries() {
        Returned wrong = answers(family.mother, Answer.YES, Answer.YES, "2026-09-10");
        family.returned.add(
                entry(family, family.mother, Answer.NO, Answer.NO, "2026-09-10")
                        .correcting(wrong.id()));
        assertEquals(1, on("2026-10-01", 0).entries().size());
        assertEquals(0, on("2026-10-01", 0).yes());
        assertEquals(0, on("2026-09-09", 0).entries().size());
    }

    private FormState state(String day) {
        return on(day, 0).state();
    }

    private FormStanding on(String day, int reminders) {
        return FormStanding.of(family.history(), YEAR, LocalDate.parse(day), reminders);
    }

    private Returned answers(
            @Nullable Signatory who, Answer website, Answer yearbook, @Nullable String signed) {
        Returned entry = entry(family, who, website, yearbook, signed);
        family.returned.add(entry);
        return entry;
    }

    private static Returned entry(
            Family of,
            @Nullable Signatory who,
            Answer website,
            Answer yearbook,
            @Nullable String signed) {
        LocalDate day = signed == null ? null : LocalDate.parse(signed);
        return new Returned(
                UUID.randomUUID(),
                of.pupil.id(),
                of.asked.getLast().form(),
                of.asked.getLast().year(),
                List.of(
                        new UseAnswer(Family.WEBSITE, website),
                        new UseAnswer(Family.YEARBOOK, yearbook)),
                who,
                day,
                day == null ? LocalDate.of(2026, 9, 14) : day,
                Route.FORM,
                UUID.randomUUID(),
                null,
                of.ages,
                null);
    }
}
