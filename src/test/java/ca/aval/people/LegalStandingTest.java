package ca.aval.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who signs and who is written to, as domain 2.6 and 7 say. */
final class LegalStandingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Pupil pupil =
            SomePupils.moved(SomePupils.pupil("1", "Roy", "Alix", "2012-10-05", "041"));
    private final Guardian mother = pupil.guardians().getFirst();
    private final Guardian father = pupil.guardians().getLast();

    @Test
    void withoutFactsTheFirstOfTheListWhoMaySigns() {
        assertEquals(Optional.of(mother), pupil.signer(DAY));
        assertTrue(pupil.on(DAY).mayReceiveMail(father));
    }

    @Test
    void row10_aGuardianDeprivedOfAuthoritySignsNoLongerFromThatDayOn() {
        Pupil after = with(fact(LegalFactKind.DEPRIVED_OF_AUTHORITY, mother, DAY));
        assertEquals(Optional.of(mother), after.signer(DAY.minusDays(1)));
        assertEquals(Optional.of(father), after.signer(DAY));
        Pupil ended = after.withFacts(List.of(after.facts().getFirst().endedOn(DAY)));
        assertEquals(Optional.of(mother), ended.signer(DAY.plusDays(1)));
    }

    @Test
    void row10_aDeadGuardianIsNotWrittenTo() {
        Pupil after = with(fact(LegalFactKind.GUARDIAN_DECEASED, mother, DAY));
        assertFalse(after.on(DAY).mayReceiveMail(mother));
        assertTrue(after.on(DAY).mayReceiveMail(father));
        assertEquals(Optional.of(father), after.signer(DAY));
    }

    @Test
    void row11_aPlacedPupilIsNotPublishedAndTheFosterFamilyDoesNotSign() {
        Guardian foster =
                new Guardian(
                        UUID.randomUUID(),
                        1,
                        new PersonName("Ross", "Jo"),
                        Capacity.FOSTER_FAMILY,
                        1,
                        mother.language(),
                        null,
                        null,
                        mother.address());
        Pupil placed =
                with(fact(LegalFactKind.CHILD_PROTECTION, null, DAY))
                        .withGuardians(List.of(foster));
        assertTrue(placed.on(DAY).publicationProhibited());
        assertEquals(Optional.empty(), placed.signer(DAY));
        assertFalse(placed.on(DAY.minusDays(1)).publicationProhibited());
        List<LegalFact> facts = new ArrayList<>(placed.facts());
        facts.add(fact(LegalFactKind.AUTHORITY_GRANTED, foster, DAY));
        assertEquals(Optional.of(foster), placed.withFacts(facts).signer(DAY));
    }

    @Test
    void soleAuthorityLeavesTheOtherParentOut() {
        Pupil after = with(fact(LegalFactKind.SOLE_AUTHORITY, father, DAY));
        assertEquals(Optional.of(father), after.signer(DAY));
        assertFalse(after.on(DAY).maySign(mother));
    }

    @Test
    void row14_anEmancipatedPupilSignsAlone() {
        for (LegalFactKind kind :
                List.of(
                        LegalFactKind.EMANCIPATED_SIMPLE,
                        LegalFactKind.EMANCIPATED_FULL,
                        LegalFactKind.WITHDRAWN_FROM_PARENTAL_CONTROL)) {
            Pupil after = with(fact(kind, null, DAY));
            assertTrue(after.on(DAY).pupilSigns());
            assertEquals(Optional.empty(), after.signer(DAY));
        }
    }

    @Test
    void row25_everyMailingStopsWhenThePupilDiedOrIsMissing() {
        Pupil after = with(fact(LegalFactKind.DECEASED_OR_MISSING, null, DAY));
        assertTrue(after.on(DAY).mailStops());
        assertFalse(after.on(DAY).mayReceiveMail(mother));
    }

    @Test
    void row26_anAddressIsHiddenForTheWholeHousehold() {
        Guardian partner =
                new Guardian(
                        UUID.randomUUID(),
                        3,
                        new PersonName("Roy", "Sam"),
                        Capacity.STEP_PARENT,
                        mother.household(),
                        mother.language(),
                        null,
                        null,
                        mother.address());
        Pupil after =
                with(fact(LegalFactKind.CONFIDENTIAL_ADDRESS, mother, DAY))
                        .withGuardians(List.of(mother, father, partner));
        assertTrue(after.on(DAY).addressIsConfidential(mother));
        assertTrue(after.on(DAY).addressIsConfidential(partner));
        assertFalse(after.on(DAY).addressIsConfidential(father));
    }

    @Test
    void row26_oneWithWhomContactIsForbiddenNeitherSignsNorReceives() {
        Pupil after = with(fact(LegalFactKind.NO_CONTACT, mother, DAY));
        assertTrue(after.on(DAY).contactForbidden(mother));
        assertFalse(after.on(DAY).mayReceiveMail(mother));
        assertEquals(Optional.of(father), after.signer(DAY));
    }

    @Test
    void aFactNamesAnAdultExactlyWhenItIsAboutOne() {
        assertThrows(
                IllegalArgumentException.class, () -> fact(LegalFactKind.NO_CONTACT, null, DAY));
        assertThrows(
                IllegalArgumentException.class,
                () -> fact(LegalFactKind.EMANCIPATED_FULL, mother, DAY));
    }

    private Pupil with(LegalFact fact) {
        return pupil.withFacts(List.of(fact));
    }

    private static LegalFact fact(LegalFactKind kind, @Nullable Guardian about, LocalDate from) {
        return new LegalFact(
                UUID.randomUUID(),
                kind,
                about == null ? null : about.id(),
                Period.since(from),
                null,
                "O. Vachon",
                DAY);
    }
}
