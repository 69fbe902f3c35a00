package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.Consents;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.Signatory;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationOutcome.Line;
import ca.aval.consent.check.Verdict.Allow;
import ca.aval.consent.check.Verdict.Deny;
import ca.aval.consent.check.Verdict.Instead;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One school: group 401 with a yes, a silence and a prohibited pupil; 402 with one who leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MayPublishTest {
    private static final String SITE = "SCHOOL_WEBSITE";
    private static final String ALBUM = "YEARBOOK";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Guard PRINCIPAL = Guard.of(Role.PRINCIPAL);

    private final Answers answers = new Answers();
    private SampleRegister school;

    @BeforeAll
    void school(@TempDir Path folder) {
        school = new SampleRegister(folder.resolve("register"));
        Pupil agreed = pupil("Alix", "Arsenault", "401");
        Pupil prohibited =
                pupil("Béatrice", "Benali", "401")
                        .withFacts(
                                List.of(
                                        new LegalFact(
                                                UUID.randomUUID(),
                                                LegalFactKind.CHILD_PROTECTION,
                                                null,
                                                Period.since(LocalDate.of(2026, 9, 1)),
                                                null,
                                                "Odile Vachon",
                                                LocalDate.of(2026, 9, 1))));
        Pupil silent = pupil("Chloé", "Caron", "401");
        Pupil gone = pupil("Denis", "Dubé", "402");
        gone =
                gone.withEnrolments(
                        List.of(
                                gone.enrolments()
                                        .getFirst()
                                        .endedBefore(LocalDate.of(2026, 9, 15))));
        school.add(List.of(agreed, prohibited, silent, gone));
        answers.yes(agreed);
        answers.yes(prohibited);
        answers.yes(gone);
    }

    @AfterAll
    void close() {
        school.close();
    }

    @Test
    void aGroupIsAnsweredPupilByPupilAndByTheStrictest() {
        answers.asked = 0;
        Checked checked = (Checked) check(PRINCIPAL, new Whom.Group("401"), SITE);
        assertEquals(
                List.of("Arsenault", "Benali", "Caron"),
                checked.pupils().stream().map(l -> l.pupil().name().family()).toList());
        assertEquals(
                List.of(
                        new Allow(),
                        new Deny(Reason.PUBLICATION_PROHIBITED, Instead.NOTHING),
                        new Deny(Reason.NO_RESPONSE, Instead.NOTHING)),
                checked.pupils().stream().map(Line::verdict).toList());
        assertEquals(Optional.of(Reason.PUBLICATION_PROHIBITED), checked.strictest());
        assertEquals(1, answers.asked, "all histories at once");
    }

    @Test
    void whoMayNotSeeLegalFactsCannotTellAProhibitionFromSilence() {
        Checked checked = (Checked) check(Guard.of(Role.READ_ONLY), new Whom.Group("401"), SITE);
        Deny no = new Deny(Reason.REFUSED, Instead.NOTHING);
        assertEquals(
                List.of(new Allow(), no, no),
                checked.pupils().stream().map(Line::verdict).toList());
        assertEquals(Optional.of(Reason.REFUSED), checked.strictest());
    }

    @Test
    void aPlatformThatTheFormDidNotNameIsCoveredForNobody() {
        Checked checked = (Checked) check(PRINCIPAL, new Whom.Group("401"), "SCHOOL_SOCIAL/TIKTOK");
        Deny agreed = (Deny) checked.pupils().getFirst().verdict();
        assertEquals(Reason.NOT_COVERED_BY_FORM, agreed.reason());
        assertEquals(new Instead(null, List.of(SITE, ALBUM)), agreed.instead());
    }

    @Test
    void whoeverLeftIsNotEnrolledFromThatDay() {
        Whom gone = new Whom.Pupils(List.of(id("Dubé")));
        assertEquals(
                Optional.of(Reason.NOT_ENROLLED),
                ((Checked) check(PRINCIPAL, gone, SITE)).strictest());
        assertEquals(
                Optional.of(Reason.NOT_ENROLLED),
                ((Checked) check(PRINCIPAL, new Whom.Group("402"), SITE)).strictest(),
                "a group that nobody is in any more is not a group where everybody may");
        assertEquals(
                Optional.empty(),
                ((Checked) check(PRINCIPAL, gone, SITE, LocalDate.of(2026, 9, 14))).strictest());
    }

    @Test
    void whatIsNotKnownIsSaidWithWhatIs() {
        var use = check(PRINCIPAL, new Whom.Group("401"), "SCHOOL_WEBSITES");
        assertTrue(
                assertInstanceOf(PublicationOutcome.UnknownUse.class, use).known().contains(SITE));
        assertEquals(
                new PublicationOutcome.UnknownGroup(List.of("401", "402")),
                check(PRINCIPAL, new Whom.Group("403"), SITE));
        assertEquals(
                new PublicationOutcome.UnknownPupil(2),
                check(PRINCIPAL, new Whom.Pupils(List.of(id("Caron"), "nobody")), SITE));
    }

    @Test
    void withoutPermissionNothingIsRead() {
        assertThrows(Problem.class, () -> check(Guard.NOBODY, new Whom.Group("401"), SITE));
    }

    private PublicationOutcome check(Guard guard, Whom whom, String use) {
        return check(guard, whom, use, DAY);
    }

    private PublicationOutcome check(Guard guard, Whom whom, String use, LocalDate day) {
        return new MayPublish(
                        guard,
                        school.open().work(),
                        school.open().schools(),
                        school.open().people(),
                        school.open().campaigns(),
                        answers,
                        any -> FormPolicy.ofLaw(Jurisdictions.of("quebec")),
                        ConsentUses.catalogue())
                .check(whom, new PublicationQuestion(use, Identification.NONE, day));
    }

    private String id(String family) {
        return school.open().work().read(school.open().people()::everyone).stream()
                .filter(p -> p.name().family().equals(family))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static Pupil pupil(String given, String family, String group) {
        return SampleRegister.pupil(given, family, "2016-05-14", group, Language.FRENCH);
    }

    /** Answers that were put there. */
    private static final class Answers implements Consents {
        private final Map<PupilId, ConsentHistory> kept = new HashMap<>();
        private int asked;

        /** The first adult agrees that the pupil appears on the site and in the yearbook. */
        void yes(Pupil pupil) {
            UUID form = UUID.randomUUID();
            var adult = pupil.guardians().getFirst();
            LocalDate signed = LocalDate.of(2026, 9, 10);
            Returned returned =
                    new Returned(
                            UUID.randomUUID(),
                            pupil.id(),
                            form,
                            SampleRegister.YEAR,
                            List.of(
                                    new UseAnswer(SITE, Answer.YES),
                                    new UseAnswer(ALBUM, Answer.YES)),
                            new Signatory.Adult(adult.id(), adult.capacity(), true),
                            signed,
                            signed,
                            Route.FORM,
                            UUID.randomUUID(),
                            null,
                            new WhoSigns(14, 18),
                            null);
            kept.put(
                    pupil.id(),
                    new ConsentHistory(
                            pupil,
                            List.of(
                                    new Asked(
                                            form,
                                            SampleRegister.YEAR,
                                            List.of(SITE, ALBUM),
                                            LocalDate.of(2026, 9, 2),
                                            SampleRegister.RETURN_BY)),
                            List.of(returned),
                            List.of()));
        }

        @Override
        public Map<PupilId, ConsentHistory> of(List<Pupil> pupils) {
            asked++;
            Map<PupilId, ConsentHistory> found = new HashMap<>();
            for (Pupil pupil : new ArrayList<>(pupils)) {
                ConsentHistory history = kept.get(pupil.id());
                if (history != null) {
                    found.put(pupil.id(), history);
                }
            }
            return found;
        }

        public Optional<Returned> find(UUID id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(Returned returned) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(Withdrawal withdrawal) {
            throw new UnsupportedOperationException();
        }
    }
}
