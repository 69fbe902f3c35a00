package ca.aval.consent.ui.check;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.platform.work.Job;
import ca.aval.platform.work.LongStep;
import ca.aval.platform.work.Step;
import ca.aval.platform.work.WorkRunner;

import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/** Work that is done when the test says so, in the order asked. */
final class LateWork implements WorkRunner {
    private final ImmediateWork work = new ImmediateWork();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** Does all that waits. */
    void now() {
        while (!waiting.isEmpty()) {
            first();
        }
    }

    /** Does what was asked first. */
    void first() {
        waiting.remove().run();
        if (!work.failures().isEmpty()) {
            throw new AssertionError(work.failures().getFirst());
        }
    }

    int waiting() {
        return waiting.size();
    }

    @Override
    public <T extends @Nullable Object> void run(
            String title, Step<T> step, Consumer<? super T> whenDone) {
        waiting.add(() -> work.run(title, step, whenDone));
    }

    @Override
    public <T extends @Nullable Object> void run(
            String title,
            Step<T> step,
            Consumer<? super T> whenDone,
            Consumer<Problem> whenRefused) {
        waiting.add(() -> work.run(title, step, whenDone, whenRefused));
    }

    @Override
    public <T extends @Nullable Object> void runLong(
            String title, LongStep<T> step, Consumer<? super T> whenDone) {
        waiting.add(() -> work.runLong(title, step, whenDone));
    }

    @Override
    public <T extends @Nullable Object> void runLong(
            String title,
            LongStep<T> step,
            Consumer<? super T> whenDone,
            Consumer<Problem> whenRefused) {
        waiting.add(() -> work.runLong(title, step, whenDone, whenRefused));
    }

    @Override
    public ObservableList<Job> jobs() {
        return work.jobs();
    }
}
