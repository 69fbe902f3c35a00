package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.Signatory;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Capacity;
import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a pupil's facts and papers put in the way of one use, and which of two counts. */
class StandingsTest {
    private static final String SITE = "SCHOOL_WEBSITE";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 10);

    private final Pupil pupil = twoParents();
    private final UUID mother = pupil.guardians().getFirst().id();
    private final UUID father = pupil.guardians().getLast().id();

    @Test
    void anAnswerThatCountsStandsInNobodysWay() {
        assertEquals(Set.of(), answers(pupil, entry(mother, Answer.YES)));
    }

    @Test
    void whatTheFactsSayOfThePerson() {
        assertEquals(
                Set.of(Reason.PUBLICATION_PROHIBITED),
                person(pupil, LegalFactKind.PUBLICATION_PROHIBITED));
        assertEquals(
                Set.of(Reason.PUBLICATION_PROHIBITED),
                person(pupil, LegalFactKind.CHILD_PROTECTION));
        assertEquals(
                Set.of(Reason.DECEASED_OR_SEALED),
                person(pupil, LegalFactKind.DECEASED_OR_MISSING));
        Pupil gone = pupil.withEnrolments(List.of(pupil.enrolments().getFirst().endedBefore(DAY)));
        assertEquals(
                Set.of(Reason.NOT_ENROLLED, Reason.DECEASED_OR_SEALED),
                person(gone, LegalFactKind.DECEASED_OR_MISSING));
    }

    @Test
    void whoLeftAndCameBackAppearsOnlyWhileInAClass() {
        Enrolment first = pupil.enrolments().getFirst();
        Enrolment again = new Enrolment(UUID.randomUUID(), first.year(), "4", "402", DAY, null);
        Pupil back =
                pupil.withEnrolments(List.of(first.endedBefore(LocalDate.of(2026, 9, 15)), again));
        assertEquals(Set.of(), person(back, LocalDate.of(2026, 9, 14)));
        assertEquals(Set.of(Reason.NOT_ENROLLED), person(back, LocalDate.of(2026, 9, 15)));
        assertEquals(Set.of(Reason.NOT_ENROLLED), person(back, DAY.minusDays(1)));
        assertEquals(Set.of(), person(back, DAY));
        assertEquals(Set.of(), person(back, LocalDate.of(2027, 6, 30)));
        assertEquals(Set.of(Reason.NOT_ENROLLED), person(back, LocalDate.of(2027, 7, 1)));
    }

    @Test
    void aPlacementForbidsFromItsFirstDayToItsLast() {
        Period placement = Period.days(LocalDate.of(2026, 9, 15), DAY.minusDays(1));
        Pupil placed =
                pupil.withFacts(
                        List.of(
                                new LegalFact(
                                        UUID.randomUUID(),
                                        LegalFactKind.CHILD_PROTECTION,
                                        null,
                                        placement,
                                        null,
                                        "O.V.",
                                        SIGNED)));
        assertEquals(Set.of(), person(placed, LocalDate.of(2026, 9, 14)));
        assertEquals(
                Set.of(Reason.PUBLICATION_PROHIBITED), person(placed, LocalDate.of(2026, 9, 15)));
        assertEquals(Set.of(Reason.PUBLICATION_PROHIBITED), person(placed, DAY.minusDays(1)));
        assertEquals(Set.of(), person(placed, DAY));
    }

    private static Set<Reason> person(Pupil of, LocalDate day) {
        return new Standings(day, null)
                .of(new ConsentHistory(of, List.of(), List.of(), List.of()), SITE)
                .person();
    }

    @Test
    void silence() {
        assertEquals(Set.of(Reason.NO_RESPONSE), answers(pupil));
    }

    @Test
    void aRefusalCountsBeforeTheSamePersonsYesOfThatDay() {
        assertEquals(
                Set.of(Reason.REFUSED),
                answers(pupil, entry(mother, Answer.YES), entry(mother, Answer.NO)));
    }

    @Test
    void twoHoldersWhoDisagree() {
        assertEquals(
                Set.of(Reason.DISPUTED),
                answers(pupil, entry(mother, Answer.YES), entry(father, Answer.NO)));
    }

    @Test
    void aWithdrawalCountsBeforeADispute() {
        ConsentHistory disputed =
                history(pupil, entry(mother, Answer.YES), entry(father, Answer.NO));
        Withdrawal taken =
                new Withdrawal(
                        UUID.randomUUID(),
                        pupil.id(),
                        null,
                        new Signatory.Adult(mother, Capacity.MOTHER, true),
                        SIGNED.plusDays(3),
                        SIGNED.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC),
                        Route.SPOKEN,
                        UUID.randomUUID());
        ConsentHistory withdrawn =
                new ConsentHistory(pupil, disputed.asked(), disputed.returned(), List.of(taken));
        assertEquals(Set.of(Reason.WITHDRAWN), answers(withdrawn, SITE));
    }

    @Test
    void aRefusalCountsBeforeAWrongSignatory() {
        assertEquals(
                Set.of(Reason.REFUSED),
                answers(pupil, stranger(Answer.YES), entry(mother, Answer.NO)));
    }

    @Test
    void aWrongSignatoryCountsBeforeALineWithoutAnAnswer() {
        assertEquals(
                Set.of(Reason.WRONG_SIGNATORY),
                answers(pupil, stranger(Answer.YES), entry(mother, Answer.BLANK)));
        assertEquals(
                Set.of(Reason.WRONG_SIGNATORY),
                answers(pupil, stranger(Answer.YES), entry(mother, Answer.INVALID)));
    }

    @Test
    void aLineThatCameBackWithoutAnAnswerOrWithBothIsBlank() {
        assertEquals(Set.of(Reason.BLANK), answers(pupil, entry(mother, Answer.BLANK)));
        assertEquals(Set.of(Reason.BLANK), answers(pupil, entry(mother, Answer.INVALID)));
    }

    @Test
    void aBirthdayTakesTheDecisionFromTheParent() {
        Pupil grown = pupil.identified(null, pupil.name(), null, LocalDate.of(2008, 9, 20));
        assertEquals(
                Set.of(Reason.AGE_THRESHOLD_PASSED), answers(grown, entry(mother, Answer.YES)));
    }

    @Test
    void aYesOfLastYearHasExpired() {
        SchoolYear before = new SchoolYear(2025);
        Returned old =
                entry(
                        new Signatory.Adult(mother, Capacity.MOTHER, true),
                        before,
                        LocalDate.of(2025, 9, 10),
                        Answer.YES);
        assertEquals(Set.of(Reason.EXPIRED), answers(pupil, old));
    }

    @Test
    void aUseThatTheFormDidNotAskAbout() {
        ConsentHistory asked = history(pupil, entry(mother, Answer.YES));
        assertEquals(Set.of(Reason.NOT_COVERED_BY_FORM), answers(asked, "SCHOOL_SOCIAL/TIKTOK"));
        ConsentHistory never = new ConsentHistory(pupil, List.of(), List.of(), List.of());
        assertEquals(
                Set.of(Reason.NOT_COVERED_BY_FORM),
                answers(never, "SCHOOL_SOCIAL/TIKTOK"),
                "nor of whoever came too late for a form");
        assertEquals(Set.of(Reason.NO_RESPONSE), answers(never, SITE));
        assertEquals(
                Set.of(Reason.NO_RESPONSE),
                new Standings(DAY, null).of(never, SITE).against(SITE),
                "nor is anything asked before there is a campaign");
    }

    private static Set<Reason> person(Pupil of, LegalFactKind kind) {
        LegalFact fact =
                new LegalFact(
                        UUID.randomUUID(), kind, null, Period.since(SIGNED), null, "O.V.", SIGNED);
        Pupil with = of.withFacts(List.of(fact));
        return new Standings(DAY, null)
                .of(new ConsentHistory(with, List.of(), List.of(), List.of()), SITE)
                .person();
    }

    private static Set<Reason> answers(Pupil of, Returned... entries) {
        return answers(history(of, entries), SITE);
    }

    private static Set<Reason> answers(ConsentHistory history, String use) {
        return new Standings(DAY, List.of(SITE)).of(history, use).against(use);
    }

    private static ConsentHistory history(Pupil of, Returned... entries) {
        Asked asked =
                new Asked(
                        UUID.randomUUID(),
                        SampleRegister.YEAR,
                        List.of(SITE),
                        LocalDate.of(2026, 9, 2),
                        SampleRegister.RETURN_BY);
        return new ConsentHistory(of, List.of(asked), List.of(entries), List.of());
    }

    private Returned entry(UUID adult, Answer answer) {
        Capacity capacity = adult.equals(mother) ? Capacity.MOTHER : Capacity.FATHER;
        return entry(
                new Signatory.Adult(adult, capacity, true), SampleRegister.YEAR, SIGNED, answer);
    }

    private Returned stranger(Answer answer) {
        return entry(new Signatory.Stranger("Une voisine"), SampleRegister.YEAR, SIGNED, answer);
    }

    private Returned entry(
            @Nullable Signatory signatory, SchoolYear year, LocalDate signed, Answer answer) {
        return new Returned(
                UUID.randomUUID(),
                pupil.id(),
                UUID.randomUUID(),
                year,
                List.of(new UseAnswer(SITE, answer)),
                signatory,
                signed,
                signed,
                Route.FORM,
                UUID.randomUUID(),
                null,
                new WhoSigns(14, 18),
                null);
    }

    private static Pupil twoParents() {
        Pupil one = SampleRegister.pupil("Alix", "Nadeau", "2016-05-14", "401", Language.FRENCH);
        List<Guardian> both = new ArrayList<>(one.guardians());
        both.add(
                new Guardian(
                        UUID.randomUUID(),
                        2,
                        new PersonName("Nadeau", "Paul"),
                        Capacity.FATHER,
                        1,
                        Language.FRENCH,
                        null,
                        null,
                        PostalAddress.NONE));
        return one.withGuardians(both);
    }
}
