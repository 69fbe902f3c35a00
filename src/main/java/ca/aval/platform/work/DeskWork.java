package ca.aval.platform.work;

import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Two desks: one for short work, strictly in order, one for long work. Order is worth more here
 * than speed, because one user action is one act in the register.
 */
public final class DeskWork implements WorkRunner, AutoCloseable {
    private final Executor screen;
    private final ErrorListener errors;
    private final ExecutorService desk = Executors.newSingleThreadExecutor(named("desk"));
    private final ExecutorService longDesk = Executors.newSingleThreadExecutor(named("long-desk"));
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ObservableList<Job> shownJobs = FXCollections.unmodifiableObservableList(jobs);

    /**
     * @param screen where answers are brought
     */
    DeskWork(Executor screen, ErrorListener errors) {
        this.screen = screen;
        this.errors = errors;
    }

    /** Work whose answers come back on the screen thread. */
    public static DeskWork forScreen(ErrorListener errors) {
        return new DeskWork(Platform::runLater, errors);
    }

    @Override
    public <T extends @Nullable Object> void run(
            String title, Step<T> step, Consumer<? super T> whenDone) {
        run(title, step, whenDone, this::tell);
    }

    @Override
    public <T extends @Nullable Object> void run(
            String title,
            Step<T> step,
            Consumer<? super T> whenDone,
            Consumer<Problem> whenRefused) {
        desk.execute(() -> bring(step, whenDone, whenRefused, failed -> {}));
    }

    @Override
    public <T extends @Nullable Object> void runLong(
            String title, LongStep<T> step, Consumer<? super T> whenDone) {
        runLong(title, step, whenDone, this::tell);
    }

    @Override
    public <T extends @Nullable Object> void runLong(
            String title,
            LongStep<T> step,
            Consumer<? super T> whenDone,
            Consumer<Problem> whenRefused) {
        Job job = new Job(title);
        jobs.add(job);
        Step<T> watched = () -> step.carryOut(new ScreenProgress(job));
        longDesk.execute(
                () ->
                        bring(
                                watched,
                                whenDone,
                                whenRefused,
                                failed -> {
                                    job.end(failed);
                                    jobs.remove(job);
                                }));
    }

    @Override
    public ObservableList<Job> jobs() {
        return shownJobs;
    }

    /** Lets the short work end, asks the long work to stop, and waits at most ten seconds. */
    @Override
    public void close() {
        jobs.forEach(Job::cancel);
        desk.shutdown();
        longDesk.shutdown();
        try {
            if (!desk.awaitTermination(10, TimeUnit.SECONDS)) {
                desk.shutdownNow();
            }
            if (!longDesk.awaitTermination(10, TimeUnit.SECONDS)) {
                longDesk.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A bug was told already, with its code. */
    private void tell(Problem problem) {
        if (problem.kind() != Problem.Kind.UNEXPECTED) {
            errors.failed(problem);
        }
    }

    /**
     * The one place where every failure is caught, so that none is lost with its thread.
     *
     * @param atEnd learns whether it failed, before anybody else does
     */
    private <T extends @Nullable Object> void bring(
            Step<T> step,
            Consumer<? super T> whenDone,
            Consumer<Problem> whenRefused,
            Consumer<Boolean> atEnd) {
        Runnable answer;
        boolean failed = true;
        try {
            T value = step.carryOut();
            answer = () -> whenDone.accept(value);
            failed = false;
        } catch (Problem problem) {
            answer = () -> whenRefused.accept(problem);
        } catch (Exception | Error failure) {
            answer =
                    () -> {
                        errors.failed(failure);
                        whenRefused.accept(
                                new Problem(
                                        failure, Problem.Kind.UNEXPECTED, ErrorCode.of(failure)));
                    };
        }
        Runnable known = answer;
        boolean ended = failed;
        screen.execute(
                () -> {
                    atEnd.accept(ended);
                    known.run();
                });
    }

    private static java.util.concurrent.ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon(true).name("aval-" + name)::unstarted;
    }

    /** Brings only the latest figure: a thousand pages must not queue a thousand repaints. */
    private final class ScreenProgress implements Progress {
        private record Figure(int count, int of) {}

        private final Job job;
        private final AtomicReference<@Nullable Figure> waiting = new AtomicReference<>();

        ScreenProgress(Job job) {
            this.job = job;
        }

        @Override
        public void done(int count, int of) {
            if (waiting.getAndSet(new Figure(count, of)) == null) {
                screen.execute(
                        () -> {
                            Figure latest = waiting.getAndSet(null);
                            if (latest != null) {
                                job.advance(latest.count(), latest.of());
                            }
                        });
            }
        }

        @Override
        public boolean cancelled() {
            return job.cancelled();
        }
    }
}
