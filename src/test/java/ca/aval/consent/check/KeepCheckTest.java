package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.consent.PrintOrder;
import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.check.KeepCheck.Outcome;
import ca.aval.consent.check.KeepCheck.Wish;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.form.Content;
import ca.aval.people.StaffId;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.Progress;
import ca.aval.platform.problem.Problem;
import ca.aval.school.store.HibernateNumbers;
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
import java.util.UUID;
import java.util.function.Supplier;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeepCheckTest {
    private static final Whom GROUP = new Whom.Group("401");

    private CheckOffice office;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = new CheckOffice(folder.resolve("register"));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void row19_anAnswerIsKeptWithANumberAndWithEverybody() {
        PublicationQuestion question = office.question(Content.GROUP_PHOTO, Content.WORK);
        Checked shown = office.checked(GROUP, question);
        StaffId author = StaffId.random();
        KeptCheck one = keep(new Wish(GROUP, shown, author, "Remise des certificats"));
        KeptCheck two = keep(new Wish(GROUP, shown, null, null));
        int first = Integer.parseInt(one.number().substring("P-2026-".length()));
        assertEquals("P-2026-%03d".formatted(first), one.number());
        assertEquals("P-2026-%03d".formatted(first + 1), two.number());
        KeptCheck found = found(one.id());
        assertEquals(one, found, "the register gives back what was kept");
        assertEquals(question, found.question());
        assertEquals(new AskedOf(false, List.of("401"), 0), found.whom());
        assertEquals(author, found.author());
        assertEquals(
                Arrays.asList(null, Reason.REFUSED, Reason.NO_RESPONSE),
                found.lines().stream().map(KeptCheck.Line::reason).toList());
        assertEquals(CheckOffice.DAY, found.lines().get(1).since());
        assertEquals(14, found.journalHead().length());
    }

    @Test
    void theActHoldsCountsAndNoName() {
        keep(new Wish(GROUP, office.checked(GROUP, office.question()), null, null));
        var act = office.school.open().journal().lines().getLast();
        assertEquals("KEEP_PUBLICATION_CHECK", act.act());
        assertEquals(
                List.of("use=SCHOOL_WEBSITE", "people=3", "allowed=1"), act.about().subList(1, 4));
    }

    @Test
    void anAnswerThatIsNoLongerTheAnswerIsNotKept() {
        Whom denis = new Whom.Pupils(List.of(office.denis.id().toString()));
        Checked shown = office.checked(denis, office.question());
        int before = all();
        office.answer(office.denis, Answer.BLANK);
        Outcome.Changed changed =
                assertInstanceOf(
                        Outcome.Changed.class,
                        office.parts.keep().keep(new Wish(denis, shown, null, null)));
        assertEquals(Reason.BLANK, ((Checked) changed.now()).strictest().orElseThrow());
        assertEquals(before, all());
    }

    /** The answer is looked at once more where nobody can write in between. */
    @Test
    void anAnswerThatChangesWhileItIsBeingKeptIsNotKept() {
        office.school
                .acts()
                .print()
                .print(SampleRegister.YEAR, new PrintOrder.OfGroup("402"), Progress.NONE);
        Whom nadeau = new Whom.Pupils(List.of(office.nadeau.id().toString()));
        Checked shown = office.checked(nadeau, office.question());
        int before = all();
        UnitOfWork work = office.school.open().work();
        UnitOfWork meanwhile =
                new UnitOfWork() {
                    @Override
                    public <T> T run(Act act, Supplier<T> change) {
                        office.answer(office.nadeau, Answer.NO);
                        return work.run(act, change);
                    }

                    @Override
                    public <T> T read(Supplier<T> query) {
                        return work.read(query);
                    }
                };
        Outcome outcome =
                new KeepCheck(
                                Guard.of(Role.PRINCIPAL),
                                meanwhile,
                                office.parts.mayPublish(),
                                office.parts.keptChecks(),
                                new HibernateNumbers(),
                                () -> "",
                                office.school.open().clock(),
                                UUID.randomUUID())
                        .keep(new Wish(nadeau, shown, null, null));
        var changed = assertInstanceOf(Outcome.Changed.class, outcome);
        assertEquals(Reason.REFUSED, ((Checked) changed.now()).strictest().orElseThrow());
        assertEquals(before, all());
    }

    @Test
    void publicationsTakeNoNumberFromTheAnswers() {
        var work = office.school.open().work();
        KeptCheck one = keep(new Wish(GROUP, office.checked(GROUP, office.question()), null, null));
        work.run(
                Act.of("TEST"),
                () -> {
                    var numbers = new HibernateNumbers();
                    numbers.take(numbers.read("D", 2026), 5);
                    return one;
                });
        KeptCheck two = keep(new Wish(GROUP, office.checked(GROUP, office.question()), null, null));
        int first = Integer.parseInt(one.number().substring("P-2026-".length()));
        assertEquals("P-2026-%03d".formatted(first + 1), two.number());
    }

    @Test
    void aSubjectHasItsLength() {
        Checked shown = office.checked(GROUP, office.question());
        assertInstanceOf(
                Outcome.SubjectTooLong.class,
                office.parts.keep().keep(new Wish(GROUP, shown, null, "x".repeat(201))));
    }

    @Test
    void whoMayNotRecordPublicationsKeepsNothing() {
        KeepCheck readOnly =
                new KeepCheck(
                        Guard.of(Role.READ_ONLY),
                        office.school.open().work(),
                        office.parts.mayPublish(),
                        office.parts.keptChecks(),
                        new HibernateNumbers(),
                        () -> "",
                        office.school.open().clock(),
                        UUID.randomUUID());
        Checked shown = office.checked(GROUP, office.question());
        assertThrows(Problem.class, () -> readOnly.keep(new Wish(GROUP, shown, null, null)));
    }

    private KeptCheck keep(Wish wish) {
        return assertInstanceOf(Outcome.Kept.class, office.parts.keep().keep(wish)).check();
    }

    private KeptCheck found(KeptCheckId id) {
        return office.school
                .open()
                .work()
                .read(() -> office.parts.keptChecks().find(id))
                .orElseThrow();
    }

    private int all() {
        return office.parts.readKept().all().size();
    }
}
