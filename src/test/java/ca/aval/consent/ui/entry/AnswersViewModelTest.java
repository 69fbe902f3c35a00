package ca.aval.consent.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.CampaignPlace;
import ca.aval.consent.answer.AnswersPlace;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Signatory;
import ca.aval.consent.ui.entry.EntryDesk.Hindrance;
import ca.aval.kit.Reply;
import ca.aval.people.PupilId;
import ca.aval.people.PupilPlace;
import ca.aval.people.SomePupils;
import ca.aval.scan.FormCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class AnswersViewModelTest {
    @TempDir private Path folder = Path.of("");
    private EntryOffice office;
    private AnswersViewModel model;
    private PaperViewModel paper;
    private String code;

    @BeforeEach
    void open() {
        office = new EntryOffice(folder);
        model = office.model();
        paper = model.paper();
        code = office.answers.code;
    }

    @Test
    void aFormIsFoundByItsCodeItsSquareCodeOrAName() {
        for (String typed :
                List.of(
                        code,
                        code.toLowerCase().replace("-", " "),
                        new FormCode(1, 1, 1).payload(new byte[32]),
                        "menard",
                        "lea menard")) {
            model.clear();
            paper.code().set(typed);
            assertTrue(model.find(), typed);
            assertEquals(code, paper.code().get());
            assertEquals("Léa Ménard", model.card().name().get());
        }
    }

    @Test
    void whatIsNotFoundSaysWhyAndChangesNothingElse() {
        paper.replies().set(0, Reply.YES);
        for (String wrong : List.of("K7QX-4M2P-3", "0000-0000-0", "Tremblay")) {
            paper.code().set(wrong);
            assertFalse(model.find());
            assertFalse(model.error().get().isEmpty(), wrong);
            assertEquals(Reply.YES, paper.replies().getFirst());
        }
        assertEquals("Aucun élève de ce nom n’a de formulaire en 2026-2027.", model.error().get());
        office.answers.print(office.answers.pupil.id());
        paper.code().set("x");
        assertEquals("", model.error().get());
    }

    @Test
    void whoeverComesForOnePupilFindsTheirFormOpenAndNothingTypedIsLost() {
        List<String> focus = new ArrayList<>();
        AnswersPlace place = new AnswersPlace(office.answers.pupil.id());
        model.shown(place, () -> focus.add(paper.code().get()));
        assertEquals(List.of(code), focus);
        model.clear();
        model.shown(place, () -> focus.add("again"));
        assertTrue(paper.isEmpty());
        assertEquals(1, focus.size());

        paper.code().set("x");
        model.shown(new AnswersPlace(office.answers.pupil.id()), () -> focus.add("half"));
        assertEquals("x", paper.code().get());
        assertTrue(model.error().get().startsWith("Une ligne est commencée"));
        model.clear();
        model.shown(new AnswersPlace(PupilId.random()), () -> {});
        assertTrue(model.error().get().startsWith("Aucun formulaire de 2026-2027"));
    }

    @Test
    void twinsAreNeverOpenedByTheirNameAlone() {
        var twin = SomePupils.pupil("2242", "Ménard", "Léa", "2016-12-22", "041");
        office.answers.office.people.add(List.of(twin));
        office.answers.print(twin.id());
        model.refresh();
        paper.code().set("Léa Ménard");
        assertFalse(model.find());
        assertTrue(model.error().get().startsWith("Plusieurs élèves"));
        assertEquals(2, model.names().size());
    }

    @Test
    void aFormIsKeptAtOnceAndTheNextOneBeginsWithTheSameDay() {
        EntryOffice.typed(model, code, Reply.YES);
        assertEquals(Optional.empty(), model.next());
        assertEquals("", paper.code().get());
        assertEquals(EntryOffice.SIGNED, paper.day().get());
        assertEquals(List.of(Reply.AWAITED, Reply.AWAITED), paper.replies());
        PileLine line = model.pile().lines().getFirst();
        assertEquals("Complet", line.state().word());
        assertEquals("Mère", line.signer());
        assertEquals(1, model.pile().recorded().get());
        assertEquals(1, office.answers.history().standing().size());
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsKept() {
        assertEquals(Optional.of(Complaint.NO_FORM), model.next());
        EntryOffice.typed(model, code, Reply.YES);
        paper.replies().set(1, Reply.AWAITED);
        assertEquals(Optional.of(Complaint.MISSING), model.next());
        paper.replies().set(1, Reply.BLANK);
        paper.day().set(null);
        assertEquals(Optional.of(Complaint.NO_DATE), model.next());
        paper.day().set(EntryOffice.SIGNED.minusYears(1));
        assertEquals(Optional.of(Complaint.BEFORE_FORM), model.next());
        paper.day().set(EntryOffice.SIGNED.plusYears(1));
        assertEquals(Optional.of(Complaint.DATE_TO_COME), model.next());
        paper.day().set(EntryOffice.SIGNED);
        paper.signer().set(paper.signers().getLast());
        assertEquals(Optional.of(Complaint.NO_NAME), model.next());
        assertEquals(List.of(), office.answers.history().returned());
        paper.otherName().set("Rose Tremblay");
        assertEquals(Optional.empty(), model.next());
        assertEquals(
                new Signatory.Stranger("Rose Tremblay"),
                office.answers.history().returned().getFirst().signatory());
    }

    @Test
    void theSameFormAgainAsksOnceWhetherItCorrects() {
        record(Reply.YES);
        EntryOffice.typed(model, code, Reply.NO);
        assertTrue(paper.formerly().get().contains("Mère, 2026-09-10"));
        assertEquals(Optional.of(Complaint.CHOOSE), model.next());
        paper.correct();
        assertEquals(Reply.NO, paper.replies().getFirst());
        assertEquals(Optional.empty(), model.next());
        assertEquals(1, office.answers.history().standing().size());
        assertEquals(1, model.pile().lines().size());

        EntryOffice.typed(model, code, Reply.YES);
        paper.further();
        paper.signedBy(List.of(office.answers.pupil.id().toString()));
        assertEquals(Optional.empty(), model.next());
        assertEquals(2, office.answers.history().standing().size());
        assertEquals(2, model.pile().lines().size());
    }

    @Test
    void row30_aRecordedFormIsOpenedAgainAndTakenBack() {
        record(Reply.YES);
        paper.code().set("x");
        assertFalse(model.correct(0));
        assertFalse(model.error().get().isEmpty());
        model.clear();
        assertTrue(model.correct(0));
        assertEquals(List.of(Reply.YES, Reply.YES), paper.replies());
        assertEquals(EntryOffice.SIGNED, paper.day().get());
        model.takeBack();
        assertEquals(List.of(), model.pile().lines());
        assertEquals(
                List.of(),
                office.answers.history().standing().stream()
                        .filter(r -> !r.answers().isEmpty())
                        .toList());
        assertEquals(Optional.empty(), office.undo.getLast().undo().get());
        model.refresh();
        assertEquals(1, model.pile().lines().size());
    }

    @Test
    void whatIsTypedAndNotRecordedIsThereAgainTomorrow() {
        EntryOffice.typed(model, code, Reply.BLANK);
        paper.replies().set(1, Reply.AWAITED);
        model.keepWords();
        AnswersViewModel tomorrow = office.model();
        assertTrue(tomorrow.draft().offered().get() != null);
        tomorrow.draft().resume();
        assertEquals(code, tomorrow.paper().code().get());
        assertEquals(List.of(Reply.BLANK, Reply.AWAITED), tomorrow.paper().replies());
        assertEquals(EntryOffice.SIGNED, tomorrow.paper().day().get());
        tomorrow.paper().replies().set(1, Reply.NO);
        assertEquals(Optional.empty(), tomorrow.next());
        assertTrue(office.drafts.kept().isEmpty());
    }

    @Test
    void thePileIsFinishedWithANewsAndTheFileOfThePupilIsOneStepAway() {
        EntryOffice.typed(model, code, Reply.YES);
        model.card().open();
        model.next();
        model.finish();
        assertEquals(
                List.of(new PupilPlace(office.answers.pupil.id()), new CampaignPlace()),
                office.gone);
        assertEquals("1 formulaire saisi.", office.told.getFirst().title().getValue());
        assertEquals(List.of(), model.pile().lines());
    }

    @Test
    void whoMayNotRecordSeesWhyAndReadsNothing() {
        for (Hindrance hindrance : List.of(Hindrance.NO_RIGHT, Hindrance.PAST_YEAR)) {
            AnswersViewModel closed = new AnswersViewModel(office.desk(hindrance, office.work));
            closed.refresh();
            assertEquals(hindrance.name(), closed.step().get().name());
            assertEquals(List.of(), closed.names());
        }
    }

    private void record(Reply reply) {
        EntryOffice.typed(model, code, reply);
        assertEquals(Optional.empty(), model.next());
        Returned kept = office.answers.history().standing().getLast();
        assertEquals(EntryOffice.SIGNED, kept.signedOn());
    }
}
