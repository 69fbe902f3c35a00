package ca.aval.platform.work;

import ca.aval.platform.problem.Problem;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Work for tests: carried out at once, in place; failures of the default path are collected. */
public final class ImmediateWork implements WorkRunner {
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final List<Throwable> failures = new ArrayList<>();

    @Override
    public <T extends @Nullable Object> void run(
            String title, Step<T> step, Consumer<? super T> whenDone) {
        run(title, step, whenDone, failures::add);
    }

    @Override
    public <T extends @Nullable Object> void run(
            String title,
            Step<T> step,
            Consumer<? super T> whenDone,
            Consumer<Problem> whenRefused) {
        bring(step, whenDone, whenRefused, failed -> {});
    }

    @Override
    public <T extends @Nullable Object> void runLong(
            String title, LongStep<T> step, Consumer<? super T> whenDone) {
        runLong(title, step, whenDone, failures::add);
    }

    @Override
    public <T extends @Nullable Object> void runLong(
            String title,
            LongStep<T> step,
            Consumer<? super T> whenDone,
            Consumer<Problem> whenRefused) {
        Job job = new Job(title);
        jobs.add(job);
        Progress progress =
                new Progress() {
                    @Override
                    public void done(int count, int of) {
                        job.advance(count, of);
                    }

                    @Override
                    public boolean cancelled() {
                        return job.cancelled();
                    }
                };
        bring(
                () -> step.carryOut(progress),
                whenDone,
                whenRefused,
                failed -> {
                    job.end(failed);
                    jobs.remove(job);
                });
    }

    @Override
    public ObservableList<Job> jobs() {
        return jobs;
    }

    /** What would have been shown to the person by the default path. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /**
     * @param atEnd learns whether it failed, before anybody else does
     */
    private <T extends @Nullable Object> void bring(
            Step<T> step,
            Consumer<? super T> whenDone,
            Consumer<Problem> whenRefused,
            Consumer<Boolean> atEnd) {
        T value;
        try {
            value = step.carryOut();
        } catch (Problem problem) {
            atEnd.accept(true);
            whenRefused.accept(problem);
            return;
        } catch (Exception | Error failure) {
            atEnd.accept(true);
            failures.add(failure);
            return;
        }
        atEnd.accept(false);
        whenDone.accept(value);
    }
}
