package ca.aval.consent.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.ui.entry.EntryDesk.Hindrance;
import ca.aval.kit.Reply;
import ca.aval.people.PupilId;
import ca.aval.people.SomePupils;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.Job;
import ca.aval.platform.work.LongStep;
import ca.aval.platform.work.Step;
import ca.aval.platform.work.WorkRunner;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

final class PileViewModelTest {
    @TempDir private Path folder = Path.of("");
    private final Slow slow = new Slow();
    private EntryOffice office;
    private AnswersViewModel model;
    private PileViewModel pile;
    private final List<String> codes = new ArrayList<>();

    @BeforeEach
    void open() {
        office = new EntryOffice(folder);
        codes.add(office.answers.code);
        for (int i = 0; i < 3; i++) {
            var pupil = SomePupils.pupil("30" + i, "Roy", "Zoé" + i, "2016-11-12", "041");
            office.answers.office.people.add(List.of(pupil));
            codes.add(office.answers.print(pupil.id()));
        }
        model = new AnswersViewModel(office.desk(Hindrance.NONE, slow));
        model.refresh();
        slow.all();
        pile = model.pile();
    }

    @Test
    void whatIsTypedWhileAnotherIsWrittenIsWrittenBehindItInOrder() {
        codes.forEach(this::record);
        assertEquals(List.of("En cours", "En cours", "En cours", "En cours"), states());
        assertEquals(0, pile.recorded().get());
        slow.all();
        assertEquals(4, pile.recorded().get());
        assertEquals(codes, pile.lines().stream().map(PileLine::code).toList());
        assertEquals(
                "Groupe 041 · pile du 5 octobre 2026", pile.title().get().replace('\u00A0', ' '));
        assertEquals(1, pile.minutes().get());
    }

    @Test
    void theFirstThatCannotBeKeptStopsThoseBehindItAndNoneIsLost() {
        record(codes.get(0));
        slow.all();
        office.answers.office.work.failNext(new Problem(Problem.Kind.DISK_FULL, "documents"));
        codes.subList(1, 4).forEach(this::record);
        slow.all();
        assertEquals(List.of("Complet", "Non enregistré", "En cours", "En cours"), states());
        assertTrue(pile.trouble().get().contains("Zoé0"));
        assertEquals(3, pile.unkept().size());

        EntryOffice.typed(model, codes.get(0), Reply.AWAITED);
        model.takeUp();
        assertFalse(model.error().get().isEmpty(), "the half typed one stays at hand");
        model.clear();
        model.takeUp();
        slow.all();
        assertEquals(codes.get(1), model.paper().code().get());
        assertEquals(List.of("Complet", "Complet", "Complet"), states());
        assertEquals("", pile.trouble().get());
        assertEquals(Optional.empty(), model.next());
        slow.all();
        assertEquals(4, pile.recorded().get());
    }

    @Test
    void aFaultOfTheProgramLosesNothingAndOneTriesAgain() {
        office.answers.office.work.failNext(new IllegalStateException("broken"));
        record(codes.get(0));
        record(codes.get(1));
        slow.all();
        assertEquals(List.of("Non enregistré", "En cours"), states());
        pile.retry();
        slow.all();
        assertEquals(List.of("Complet", "Complet"), states());
    }

    @Test
    void whatCouldNotBeKeptIsADraftUntilItIs() {
        office.answers.office.work.failNext(new Problem(Problem.Kind.DISK_FULL, "documents"));
        record(codes.get(0));
        record(codes.get(1));
        slow.all();
        model.keepWords();
        AnswersViewModel tomorrow = office.model();
        tomorrow.draft().resume();
        assertEquals(2, tomorrow.pile().unkept().size());
        tomorrow.pile().retry();
        assertEquals(2, tomorrow.pile().recorded().get());
    }

    @Test
    void whatCouldNotBeKeptOutlivesWhateverIsTypedAfterIt() {
        office.answers.office.work.failNext(new Problem(Problem.Kind.DISK_FULL, "documents"));
        record(codes.get(0));
        slow.all();
        model.keepWords();
        record(codes.get(1));
        EntryOffice.typed(model, codes.get(2), Reply.AWAITED);
        model.clear();
        slow.all();
        model.keepWords();

        AnswersViewModel tomorrow = office.model();
        assertEquals(2, tomorrow.pile().unkept().size());
        EntryOffice.typed(tomorrow, codes.get(3), Reply.YES);
        assertEquals(Optional.empty(), tomorrow.next());
        tomorrow.keepWords();
        assertEquals(3, office.model().pile().unkept().size());
    }

    @Test
    void theLastOneIsTakenBackAndDoneAgain() {
        record(codes.get(0));
        record(codes.get(1));
        slow.all();
        assertEquals(Optional.empty(), office.undo.getLast().undo().get());
        refresh();
        assertEquals(List.of(codes.get(0)), pile.lines().stream().map(PileLine::code).toList());
        assertEquals(Optional.empty(), office.undo.getLast().redo().get());
        refresh();
        assertEquals(2, pile.recorded().get());
        assertEquals(Optional.empty(), office.undo.getFirst().undo().get());
        assertTrue(office.undo.getFirst().undo().get().isPresent(), "only once");
    }

    @Test
    void aCorrectionTakenBackShowsTheFormerPaperAgain() {
        record(codes.get(0));
        slow.all();
        model.correct(0);
        model.paper().replies().set(0, Reply.NO);
        model.next();
        slow.all();
        assertEquals(1, pile.lines().size());
        assertEquals(Reply.NO, pile.lines().getFirst().replies().getFirst());
        assertEquals(Optional.empty(), office.undo.getLast().undo().get());
        refresh();
        assertEquals(Reply.YES, pile.lines().getFirst().replies().getFirst());
        assertEquals(Optional.empty(), office.undo.getLast().redo().get());
        refresh();
        assertEquals(Reply.NO, pile.lines().getFirst().replies().getFirst());
    }

    @Test
    void row8_whatIsDoubtfulIsSetAsideWithItsReason() {
        record(codes.get(0), List.of());
        record(codes.get(1), List.of("Rose Tremblay"));
        EntryOffice.typed(model, codes.get(2), Reply.YES).replies().set(1, Reply.BOTH);
        model.next();
        EntryOffice.typed(model, codes.get(3), Reply.YES).replies().set(1, Reply.BLANK);
        model.next();
        slow.all();
        assertEquals(List.of("À vérifier", "À vérifier", "À vérifier", "Partiel"), states());
        assertEquals(
                List.of(
                        "Le formulaire n’est pas signé. Aucun oui ne compte.",
                        "Rose Tremblay. Cette personne ne peut pas signer pour l’élève ce"
                                + " jour-là. Aucun oui ne compte.",
                        "Une ligne a ses deux cases cochées. Elle ne compte pas."),
                pile.doubts().stream().map(DoubtLine::reason).toList());
        PupilId first = pile.doubts().getFirst().pupil();
        assertEquals(office.answers.pupil.id(), first);
        assertEquals(Reply.BLANK, pile.lines().getLast().replies().getLast());
    }

    private void refresh() {
        model.refresh();
        slow.all();
    }

    private void record(String code) {
        EntryOffice.typed(model, code, Reply.YES);
        assertEquals(Optional.empty(), model.next());
    }

    private void record(String code, List<String> who) {
        EntryOffice.typed(model, code, Reply.YES).signedBy(who);
        assertEquals(Optional.empty(), model.next());
    }

    private List<String> states() {
        return pile.lines().stream().map(line -> line.state().word()).toList();
    }

    /** Work done only when the test says so. */
    private static final class Slow implements WorkRunner {
        private final List<Runnable> queue = new ArrayList<>();
        private final ObservableList<Job> jobs = FXCollections.observableArrayList();

        void all() {
            while (!queue.isEmpty()) {
                queue.removeFirst().run();
            }
        }

        @Override
        public <T extends @Nullable Object> void run(
                String title, Step<T> step, Consumer<? super T> whenDone) {
            run(title, step, whenDone, problem -> {});
        }

        @Override
        public <T extends @Nullable Object> void run(
                String title,
                Step<T> step,
                Consumer<? super T> whenDone,
                Consumer<Problem> whenRefused) {
            queue.add(
                    () -> {
                        T value;
                        try {
                            value = step.carryOut();
                        } catch (Problem problem) {
                            whenRefused.accept(problem);
                            return;
                        } catch (Exception e) {
                            return;
                        }
                        whenDone.accept(value);
                    });
        }

        @Override
        public <T extends @Nullable Object> void runLong(
                String title, LongStep<T> step, Consumer<? super T> whenDone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T extends @Nullable Object> void runLong(
                String title,
                LongStep<T> step,
                Consumer<? super T> whenDone,
                Consumer<Problem> whenRefused) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ObservableList<Job> jobs() {
            return jobs;
        }
    }
}
