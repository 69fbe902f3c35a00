package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.check.KeepCheck.Outcome;
import ca.aval.consent.check.KeepCheck.Wish;
import ca.aval.consent.check.ReadKeptChecks.Opened;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadKeptChecksTest {
    private CheckOffice office;
    private KeptCheck kept;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = new CheckOffice(folder.resolve("register"));
        Whom whom = new Whom.Group("401");
        Wish wish = new Wish(whom, office.checked(whom, office.question()), null, null);
        kept = ((Outcome.Kept) office.parts.keep().keep(wish)).check();
        office.answer(office.chloe, Answer.YES);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void oneIsOpenedAsItWasBesideWhatItWouldBeToday() {
        Opened opened = office.parts.readKept().open(kept.id(), CheckOffice.DAY).orElseThrow();
        assertEquals(kept, opened.check());
        assertEquals(
                Arrays.asList(null, Reason.REFUSED, Reason.NO_RESPONSE),
                opened.lines().stream().map(Opened.Line::then).toList());
        assertEquals(
                Arrays.asList(null, Reason.REFUSED, null),
                opened.lines().stream().map(Opened.Line::now).toList(),
                "Chloé’s family answered since");
    }

    @Test
    void onAnotherDayTheSameQuestionIsAskedOfThatDay() {
        Opened opened =
                office.parts.readKept().open(kept.id(), CheckOffice.DAY.plusYears(1)).orElseThrow();
        assertEquals(Reason.NOT_ENROLLED, opened.lines().getFirst().now());
    }

    @Test
    void whoMayNotSeeLegalFactsReadsNamesAndOnePlainRefusal() {
        ReadKeptChecks readOnly = reading(Guard.of(Role.READ_ONLY));
        KeptCheck seen = readOnly.all().getFirst();
        assertEquals(kept.number(), seen.number());
        assertEquals(
                Arrays.asList(null, Reason.REFUSED, Reason.REFUSED),
                seen.lines().stream().map(KeptCheck.Line::reason).toList());
        assertNull(seen.lines().get(1).since());
        Opened opened = readOnly.open(kept.id(), CheckOffice.DAY).orElseThrow();
        assertEquals(
                Arrays.asList(null, Reason.REFUSED, Reason.REFUSED),
                opened.lines().stream().map(Opened.Line::then).toList());
    }

    @Test
    void anAnswerAboutAPlaceThatTheSchoolGaveUpIsReadWhole() {
        KeptCheck gone =
                new KeptCheck(
                        KeptCheckId.random(),
                        "P-2026-900",
                        kept.year(),
                        kept.askedAt(),
                        kept.account(),
                        new PublicationQuestion(
                                "SCHOOL_SOCIAL/TIKTOK/9",
                                kept.question().named(),
                                kept.question().date()),
                        kept.whom(),
                        null,
                        null,
                        kept.journalHead(),
                        kept.lines());
        ReadKeptChecks read =
                new ReadKeptChecks(
                        Guard.of(Role.SECRETARY),
                        office.school.open().work(),
                        only(gone),
                        office.school.open().people(),
                        office.parts.mayPublish());
        Opened opened = read.open(gone.id(), CheckOffice.DAY).orElseThrow();
        assertEquals(
                Arrays.asList(null, Reason.REFUSED, Reason.NO_RESPONSE),
                opened.lines().stream().map(Opened.Line::then).toList());
        assertTrue(opened.lines().stream().allMatch(l -> l.now() == Reason.NOT_COVERED_BY_FORM));
        assertEquals(gone, read.find(gone.id()).orElseThrow());
    }

    private static KeptChecks only(KeptCheck one) {
        KeptChecksInMemory kept = new KeptChecksInMemory();
        kept.add(one);
        return kept;
    }

    @Test
    void allAreListed() {
        assertEquals(List.of(kept), office.parts.readKept().all());
    }

    @Test
    void withoutPermissionNothingIsRead() {
        assertThrows(Problem.class, () -> reading(Guard.NOBODY).all());
        assertThrows(Problem.class, () -> reading(Guard.NOBODY).open(kept.id(), CheckOffice.DAY));
    }

    private ReadKeptChecks reading(Guard guard) {
        return new ReadKeptChecks(
                guard,
                office.school.open().work(),
                office.parts.keptChecks(),
                office.school.open().people(),
                office.parts.mayPublish());
    }
}
