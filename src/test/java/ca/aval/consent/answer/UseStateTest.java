package ca.aval.consent.answer;

import static ca.aval.consent.answer.Answer.BLANK;
import static ca.aval.consent.answer.Answer.INVALID;
import static ca.aval.consent.answer.Answer.NO;
import static ca.aval.consent.answer.Answer.YES;
import static ca.aval.consent.answer.Family.ONTARIO;
import static ca.aval.consent.answer.Family.QUEBEC;
import static ca.aval.consent.answer.Family.WEBSITE;
import static ca.aval.consent.answer.Family.YEARBOOK;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.form.WhoSigns;
import ca.aval.people.LegalFactKind;
import ca.aval.people.SomePupils;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The edge cases of domain 7, by the number of their row, and what lies between them. */
final class UseStateTest {
    private static final String DAY = "2026-10-05";

    private final Family family = new Family("2016-12-22", QUEBEC);

    @Test
    void row1_aConsentFollowsThePupilIntoAnotherClass() {
        family.says(family.mother, YES, "2026-09-10");
        family.pupil = SomePupils.moved(family.pupil).withGuardians(family.pupil.guardians());
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row5_whoCameAfterTheFormsWasNotAsked() {
        family.asked.clear();
        assertEquals(UseState.NOT_ASKED, family.on(DAY));
    }

    @Test
    void row5_silenceIsARefusalBeforeAndAfterTheDayToAnswer() {
        assertEquals(UseState.ASKED, family.on("2026-09-18"));
        assertEquals(UseState.NO_RESPONSE, family.on("2026-09-19"));
        assertEquals(UseState.NOT_ASKED, family.on("2026-09-01"));
    }

    @Test
    void row8_aBlankLineIsNoConsent() {
        family.says(family.mother, BLANK, "2026-09-10");
        assertEquals(UseState.BLANK, family.on(DAY));
    }

    @Test
    void row8_bothBoxesPrevailOverTheOtherParentsYes() {
        family.says(family.mother, INVALID, "2026-09-10");
        family.says(family.father, YES, "2026-09-10");
        assertEquals(UseState.INVALID, family.on(DAY));
        family.says(family.mother, YES, "2026-09-12");
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row8_anUnsignedOrUndatedYesIsWithoutEffect() {
        family.says(null, YES, "2026-09-10");
        assertEquals(UseState.INVALID, family.on(DAY));
        family.says(family.mother, YES, null);
        assertEquals(UseState.INVALID, family.on(DAY));
        family.says(family.mother, YES, "2026-09-20");
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row8_anUnsignedNoIsARefusalUntilAHolderSignsAYes() {
        family.says(family.mother, YES, "2026-09-03");
        family.says(null, NO, "2026-09-10");
        assertEquals(UseState.REFUSED, family.on(DAY));
        family.says(family.father, YES, "2026-09-12");
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row9_holdersWhoDisagreeAreDisputedUntilTheOneWhoRefusedAgrees() {
        family.says(family.mother, YES, "2026-09-10");
        family.says(family.father, NO, "2026-09-08");
        assertEquals(UseState.DISPUTED, family.on(DAY));
        family.says(family.mother, YES, "2026-09-20");
        assertEquals(UseState.DISPUTED, family.on(DAY));
        family.says(family.father, YES, "2026-09-21");
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row9_oneHolderWhoChangesTheirMindIsNoDispute() {
        family.says(family.mother, YES, "2026-09-10");
        family.says(family.mother, NO, "2026-09-10");
        assertEquals(UseState.REFUSED, family.on(DAY));
        family.says(family.mother, YES, "2026-09-11");
        assertEquals(UseState.ACTIVE, family.on(DAY));
        family.says(family.mother, BLANK, "2026-09-12");
        assertEquals(UseState.BLANK, family.on(DAY));
    }

    @Test
    void row10_theYesOfAParentWhoNoLongerDecidesEndsThatDay() {
        family.says(family.father, YES, "2026-09-10");
        family.fact(LegalFactKind.DEPRIVED_OF_AUTHORITY, family.father, "2026-10-05");
        assertEquals(UseState.ACTIVE, family.on("2026-10-04"));
        assertEquals(UseState.WRONG_SIGNATORY, family.on(DAY));
        family.says(family.mother, YES, "2026-10-05");
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row10_theNoOfAParentWhoNoLongerDecidesStandsUntilAHolderAgreesAnew() {
        family.says(family.father, NO, "2026-09-10");
        family.says(family.mother, YES, "2026-09-10");
        family.fact(LegalFactKind.DEPRIVED_OF_AUTHORITY, family.father, "2026-09-20");
        assertEquals(UseState.DISPUTED, family.on(DAY));
        family.says(family.mother, YES, "2026-09-21");
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row10_anAdultTakenOffTheListIsTakenForWhatTheyWere() {
        family.says(family.mother, YES, "2026-09-10");
        family.pupil = family.pupil.withGuardians(List.of());
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row10_anAdultTakenOffTheListAgreesNoMoreOnceAnotherDecidesAlone() {
        family.says(family.father, YES, "2026-09-10");
        family.fact(LegalFactKind.SOLE_AUTHORITY, family.mother, "2026-10-05");
        family.pupil = family.pupil.withGuardians(List.of(family.pupil.guardians().getFirst()));
        assertEquals(UseState.ACTIVE, family.on("2026-10-04"));
        assertEquals(UseState.WRONG_SIGNATORY, family.on(DAY));
        family.says(family.mother, YES, "2026-10-05");
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row11_theYesOfSomebodyWithoutAuthorityIsTheWrongSignature() {
        family.says(family.stepfather, YES, "2026-09-10");
        assertEquals(UseState.WRONG_SIGNATORY, family.on(DAY));
        family.says(new Signatory.Stranger("Rose"), YES, "2026-09-10");
        assertEquals(UseState.WRONG_SIGNATORY, family.on(DAY));
        family.fact(LegalFactKind.AUTHORITY_GRANTED, family.stepfather, "2026-09-10");
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row11_theNoOfSomebodyWithoutAuthorityDoesNotPrevail() {
        family.says(family.mother, YES, "2026-09-10");
        family.says(family.stepfather, NO, "2026-09-11");
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void row12_turning14InQuebecLeavesTheParentsYesAndThePupilsNoPrevails() {
        Family teen = new Family("2012-10-01", QUEBEC);
        teen.says(teen.mother, YES, "2026-09-10");
        assertEquals(UseState.ACTIVE, teen.on(DAY));
        teen.says(teen.self, NO, "2026-10-04");
        assertEquals(UseState.REFUSED, teen.on(DAY));
        teen.says(teen.mother, YES, "2026-10-05");
        assertEquals(UseState.REFUSED, teen.on(DAY));
    }

    @Test
    void row12_at14InQuebecThePupilsOwnYesIsEnoughAndBeforeItIsNot() {
        Family teen = new Family("2012-10-01", QUEBEC);
        teen.says(teen.self, YES, "2026-09-30");
        assertEquals(UseState.WRONG_SIGNATORY, teen.on(DAY));
        teen.says(teen.self, YES, "2026-10-01");
        assertEquals(UseState.ACTIVE, teen.on(DAY));
        teen.says(teen.mother, NO, "2026-10-02");
        assertEquals(UseState.REFUSED, teen.on(DAY));
    }

    @Test
    void row12_aChildTakesBackTheirOwnNoAndNobodyElses() {
        family.says(family.mother, YES, "2026-09-10");
        family.says(family.self, NO, "2026-09-20");
        family.withdraws(family.self, null, "2026-09-21");
        family.says(family.mother, YES, "2026-09-22");
        assertEquals(UseState.WITHDRAWN, family.on(DAY));
        family.says(family.self, YES, "2026-09-25");
        assertEquals(UseState.ACTIVE, family.on(DAY));
        family.says(null, NO, "2026-09-26");
        family.says(family.self, YES, "2026-09-27");
        assertEquals(UseState.REFUSED, family.on(DAY));
    }

    @Test
    void row13_turning16InOntarioEndsTheParentsWord() {
        Family teen = new Family("2010-10-05", ONTARIO);
        teen.says(teen.mother, YES, "2026-09-10");
        assertEquals(UseState.ACTIVE, teen.on("2026-10-04"));
        assertEquals(UseState.AGE_THRESHOLD_PASSED, teen.on(DAY));
        teen.says(teen.father, YES, "2026-10-05");
        assertEquals(UseState.WRONG_SIGNATORY, teen.on(DAY));
        teen.says(teen.self, YES, "2026-10-05");
        teen.says(teen.father, NO, "2026-10-05");
        assertEquals(UseState.ACTIVE, teen.on(DAY));
    }

    @Test
    void row14_turning18EndsWhatParentsDecided() {
        Family grown = new Family("2008-10-05", QUEBEC);
        grown.says(grown.mother, NO, "2026-09-10");
        assertEquals(UseState.REFUSED, grown.on("2026-10-04"));
        assertEquals(UseState.AGE_THRESHOLD_PASSED, grown.on(DAY));
        grown.says(grown.self, YES, "2026-09-10");
        assertEquals(UseState.REFUSED, grown.on("2026-10-04"));
        assertEquals(UseState.ACTIVE, grown.on(DAY));
    }

    @Test
    void row14_anEmancipatedPupilDecidesAlone() {
        Family teen = new Family("2010-02-01", QUEBEC);
        teen.says(teen.mother, YES, "2026-09-10");
        teen.fact(LegalFactKind.EMANCIPATED_FULL, null, "2026-10-05");
        assertEquals(UseState.ACTIVE, teen.on("2026-10-04"));
        assertEquals(UseState.AGE_THRESHOLD_PASSED, teen.on(DAY));
    }

    @Test
    void row15_bornOnFebruary29OneIsOlderOnMarch1() {
        Family grown = new Family("2008-02-29", QUEBEC);
        grown.asked.clear();
        grown.ask("2026-01-10", WEBSITE);
        grown.says(grown.mother, YES, "2026-01-15");
        assertEquals(UseState.ACTIVE, grown.on("2026-02-28"));
        assertEquals(UseState.AGE_THRESHOLD_PASSED, grown.on("2026-03-01"));
    }

    @Test
    void row16_oneUseWithdrawnLeavesTheOthers() {
        family.says(family.mother, YES, "2026-09-10");
        family.says(family.mother, YEARBOOK, YES, "2026-09-10", null);
        family.withdraws(family.father, WEBSITE, "2026-10-05");
        assertEquals(UseState.ACTIVE, family.on("2026-10-04"));
        assertEquals(UseState.WITHDRAWN, family.on(DAY));
        assertEquals(UseState.ACTIVE, family.on(DAY, YEARBOOK));
        family.withdraws(family.self, null, "2026-10-05");
        assertEquals(UseState.WITHDRAWN, family.on(DAY, YEARBOOK));
    }

    @Test
    void row17_aWithdrawalCountsTheSameDayAndOnlyWhoWithdrewAgreesAgain() {
        family.withdraws(family.father, WEBSITE, "2026-10-05");
        family.says(family.father, YES, "2026-10-05");
        assertEquals(UseState.WITHDRAWN, family.on(DAY));
        family.says(family.mother, YES, "2026-10-06");
        assertEquals(UseState.WITHDRAWN, family.on("2026-10-06"));
        family.says(family.father, YES, "2026-10-07");
        assertEquals(UseState.ACTIVE, family.on("2026-10-07"));
    }

    @Test
    void row22_aUseThatTheFormDoesNotNameIsNotCovered() {
        family.says(family.mother, YES, "2026-09-10");
        assertEquals(UseState.NOT_COVERED, family.on(DAY, "SCHOOL_SOCIAL/TIKTOK/1"));
    }

    @Test
    void row24_aYesToOneUseSaysNothingOfAnother() {
        family.says(family.mother, YES, "2026-09-10");
        assertEquals(UseState.NO_RESPONSE, family.on(DAY, YEARBOOK));
    }

    @Test
    void row30_aCorrectionTakesTheWrongEntryOutAndKeepsIt() {
        Returned wrong = family.says(family.mother, YES, "2026-09-10");
        family.says(family.mother, WEBSITE, NO, "2026-09-10", wrong.id());
        assertEquals(UseState.REFUSED, family.on(DAY));
        Returned alsoWrong = family.says(family.father, YES, "2026-09-10");
        family.returned.add(alsoWrong.takenBack(LocalDate.parse(DAY), UUID.randomUUID()));
        assertEquals(UseState.REFUSED, family.on(DAY));
        assertEquals(4, family.history().returned().size());
    }

    @Test
    void lastYearsYesIsExpiredAndTheNewFormIsANewAsking() {
        family.says(family.mother, YES, "2026-09-10");
        family.withdraws(family.father, YEARBOOK, "2027-06-01");
        assertEquals(UseState.ACTIVE, family.on("2027-06-30"));
        assertEquals(UseState.EXPIRED, family.on("2027-07-01"));
        family.ask("2027-09-01", WEBSITE, YEARBOOK);
        assertEquals(UseState.EXPIRED, family.on("2027-10-05"));
        assertEquals(UseState.WITHDRAWN, family.on("2027-08-30", YEARBOOK));
        family.says(family.mother, YEARBOOK, YES, "2027-09-10", null);
        assertEquals(UseState.ACTIVE, family.on("2027-10-05", YEARBOOK));
    }

    @Test
    void aYesCountsFromTheDayOfItsSignature() {
        family.says(family.mother, YES, "2026-10-05");
        assertEquals(UseState.NO_RESPONSE, family.on("2026-10-04"));
        assertEquals(UseState.ACTIVE, family.on(DAY));
    }

    @Test
    void whoSignsIsWhatTheFormSaid() {
        Family child = new Family("2008-01-01", new WhoSigns(20, 21));
        child.says(child.mother, YES, "2026-09-10");
        assertEquals(UseState.ACTIVE, child.on(DAY));
    }
}
