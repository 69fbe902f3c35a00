package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.check.Verdict.Allow;
import ca.aval.consent.check.Verdict.Deny;
import ca.aval.consent.check.Verdict.Instead;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Audience;
import ca.aval.consent.form.ConsentUse.Identification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class PublicationCheckTest {
    private static final String SITE = "SCHOOL_WEBSITE";
    private static final String ALBUM = "YEARBOOK";
    private static final Set<Reason> OF_THE_PERSON =
            EnumSet.range(Reason.PUBLICATION_PROHIBITED, Reason.NOT_ENROLLED);

    /** The order as domain 2.9 writes it. */
    private static final List<String> ORDER =
            List.of(
                    "PUBLICATION_PROHIBITED",
                    "DECEASED_OR_SEALED",
                    "NOT_ENROLLED",
                    "WITHDRAWN",
                    "DISPUTED",
                    "REFUSED",
                    "WRONG_SIGNATORY",
                    "AGE_THRESHOLD_PASSED",
                    "EXPIRED",
                    "NOT_COVERED_BY_FORM",
                    "IDENTIFICATION_TOO_HIGH",
                    "BLANK",
                    "NO_RESPONSE");

    @Test
    void theOrderIsTheOneThatIsWritten() {
        assertEquals(ORDER, Stream.of(Reason.values()).map(Reason::name).toList());
    }

    @Test
    void withNothingInTheWayTheyMay() {
        assertEquals(new Allow(), verdict(Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void oneReasonIsTheAnswer(Reason reason) {
        assertEquals(Optional.of(reason), verdict(Set.of(reason)).denial());
    }

    static Stream<Arguments> pairs() {
        return ORDER.stream()
                .flatMap(
                        a -> ORDER.stream().filter(b -> !a.equals(b)).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ofTwoReasonsTheOneThatIsWrittenFirstCounts(String one, String other) {
        String first = ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
        assertEquals(
                Optional.of(Reason.valueOf(first)),
                verdict(Set.of(Reason.valueOf(one), Reason.valueOf(other))).denial());
    }

    @Test
    void aUseOfWhichNothingIsKnownIsSilence() {
        PupilStanding pupil = new PupilStanding(Set.of(), Map.of());
        assertEquals(
                Optional.of(Reason.NO_RESPONSE),
                new PublicationCheck(use(SITE), Identification.NONE).check(pupil).denial());
    }

    @Test
    void whoMayAppearWithoutTheNameIsToldSo() {
        Deny denied = (Deny) verdict(Set.of(Reason.IDENTIFICATION_TOO_HIGH));
        assertEquals(Identification.NONE, denied.instead().named());
    }

    @Test
    void theOtherUsesThatAreActiveAreTold() {
        assertEquals(
                new Instead(null, List.of(ALBUM)),
                ((Deny) verdict(Set.of(Reason.REFUSED))).instead());
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLICATION_PROHIBITED", "DECEASED_OR_SEALED", "NOT_ENROLLED"})
    void nothingIsAllowedInsteadWhereThePersonStandsInTheWay(Reason reason) {
        assertEquals(Instead.NOTHING, ((Deny) verdict(Set.of(reason))).instead());
    }

    @Test
    void theGroupGetsTheStrictestAnswer() {
        assertEquals(
                Optional.of(Reason.WITHDRAWN),
                PublicationCheck.strictest(
                        List.of(
                                verdict(Set.of(Reason.NO_RESPONSE)),
                                verdict(Set.of(Reason.WITHDRAWN)),
                                new Allow(),
                                verdict(Set.of(Reason.REFUSED)))));
        assertEquals(Optional.empty(), PublicationCheck.strictest(List.of(new Allow())));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whoeverMayNotKnowWhyReadsOneAnswerForAll(Reason reason) {
        assertEquals(new Deny(Reason.REFUSED, Instead.NOTHING), verdict(Set.of(reason)).plain());
        assertEquals(new Allow(), new Allow().plain());
    }

    /** Somebody of whom exactly those reasons hold, and who may appear in the yearbook. */
    private static Verdict verdict(Set<Reason> holding) {
        Set<Reason> person = new HashSet<>(holding);
        person.retainAll(OF_THE_PERSON);
        Set<Reason> answers = new HashSet<>(holding);
        answers.removeAll(OF_THE_PERSON);
        boolean tooFar = answers.remove(Reason.IDENTIFICATION_TOO_HIGH);
        return new PublicationCheck(
                        use(SITE), tooFar ? Identification.FIRST_NAME : Identification.NONE)
                .check(new PupilStanding(person, Map.of(SITE, answers, ALBUM, Set.of())));
    }

    private static ConsentUse use(String code) {
        return new ConsentUse(
                code, Map.of(), Map.of(), Map.of(), Identification.NONE, Audience.PUBLIC);
    }
}
