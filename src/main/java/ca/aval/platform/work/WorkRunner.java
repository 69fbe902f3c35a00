package ca.aval.platform.work;

import ca.aval.platform.problem.Problem;

import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * Carries out work off the screen thread and brings the answer back to it; must be called on the
 * screen thread. Titles are shown to the person and name no one.
 */
public interface WorkRunner {
    /** Short desk work: strictly in the order asked. A failure goes to the default path. */
    <T extends @Nullable Object> void run(String title, Step<T> step, Consumer<? super T> whenDone);

    /** The same, for a screen that tells a problem itself; bugs still go to the default path. */
    <T extends @Nullable Object> void run(
            String title,
            Step<T> step,
            Consumer<? super T> whenDone,
            Consumer<Problem> whenRefused);

    /** Long work, beside the desk work: shown in the work tray, with progress and a way to stop. */
    <T extends @Nullable Object> void runLong(
            String title, LongStep<T> step, Consumer<? super T> whenDone);

    /** The same, for a screen that tells a problem itself. */
    <T extends @Nullable Object> void runLong(
            String title,
            LongStep<T> step,
            Consumer<? super T> whenDone,
            Consumer<Problem> whenRefused);

    /** The long work that is waiting or under way, oldest first; changes on the screen thread. */
    ObservableList<Job> jobs();
}
