package ca.aval.shell.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Reversible;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.shell.ShellView;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

final class UndoHistoryTest {
    private final Words words =
            Words.of(ShellView.class, "shell", new SimpleObjectProperty<>(Language.FRENCH));
    private final NewsCentre news = new NewsCentre(SchoolClock.ofSystem());
    private final List<String> done = new ArrayList<>();
    private final UndoHistory history =
            new UndoHistory(new ImmediateWork(), news, words, () -> done.add("shown"));

    @Test
    void actsAreTakenBackAndDoneAgainInOrder() {
        history.offer(act("a"));
        history.offer(act("b"));
        history.undo();
        history.undo();
        assertFalse(history.mayUndo().get());
        history.redo();
        assertEquals(List.of("-b", "shown", "-a", "shown", "+a", "shown"), done);
        assertTrue(history.mayUndo().get());
        assertTrue(history.mayRedo().get());
    }

    @Test
    void aNewActEndsWhatCouldBeDoneAgain() {
        history.offer(act("a"));
        history.undo();
        history.offer(act("b"));
        assertFalse(history.mayRedo().get());
    }

    @Test
    void theNewsProposesToTakeBackOnlyOnce() {
        history.offer(act("a"));
        NewsLine line = news.lines().getFirst();
        assertEquals("Annuler", Objects.requireNonNull(line.told().gesture()).getValue());
        history.offer(act("b"));
        Runnable undo = Objects.requireNonNull(line.told().act());
        undo.run();
        undo.run();
        assertFalse(line.offered().getValue());
        assertEquals(List.of("-a", "shown"), done);
        assertEquals("Annulé\u00A0: a", news.lines().getFirst().said());
    }

    @Test
    void aRefusalIsToldAndNotProposedAgain() {
        history.offer(
                refusing(() -> Optional.of(new ReadOnlyStringWrapper("Le groupe est clos."))));
        history.undo();
        assertEquals(Tone.ATTENTION, news.lines().getFirst().told().tone());
        assertEquals(
                "Ce geste n’a pas pu être annulé Le groupe est clos.",
                news.lines().getFirst().said());
        assertFalse(history.mayUndo().get());
        assertFalse(history.mayRedo().get());
    }

    @Test
    void aTroubleLeavesTheActToBeTakenBackLater() {
        history.offer(
                refusing(
                        () -> {
                            throw new Problem(Problem.Kind.DISK_FULL);
                        }));
        history.undo();
        assertTrue(history.mayUndo().get());
        assertTrue(news.lines().getLast().offered().getValue());
        assertEquals(2, news.lines().size());
    }

    private Reversible act(String name) {
        return new Reversible(
                new ReadOnlyStringWrapper(name), () -> noted("-" + name), () -> noted("+" + name));
    }

    private static Reversible refusing(Supplier<Optional<ObservableValue<String>>> undo) {
        return new Reversible(new ReadOnlyStringWrapper("a"), undo, Optional::empty);
    }

    private Optional<ObservableValue<String>> noted(String what) {
        done.add(what);
        return Optional.empty();
    }
}
