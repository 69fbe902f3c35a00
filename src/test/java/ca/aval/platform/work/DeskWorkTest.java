package ca.aval.platform.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

final class DeskWorkTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final DeskWork work = new DeskWork(screen::add, failures::add);

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void shortWorkKeepsTheOrderAskedAndAnswersOnTheScreen() throws Exception {
        List<String> seen = new ArrayList<>();
        Thread test = Thread.currentThread();
        for (String name : List.of("a", "b", "c")) {
            work.run(
                    "t",
                    () -> name + (Thread.currentThread() == test ? "!" : ""),
                    answer -> seen.add(answer));
        }
        paint(3);
        assertEquals(List.of("a", "b", "c"), seen);
    }

    @Test
    void aFailureReachesTheDefaultPathAndTheNextWorkStillRuns() throws Exception {
        List<String> seen = new ArrayList<>();
        IllegalStateException bug = new IllegalStateException("broken");
        work.run(
                "t",
                () -> {
                    throw bug;
                },
                answer -> seen.add("no"));
        work.run("t", () -> "after", seen::add);
        paint(2);
        assertSame(bug, failures.getFirst());
        assertEquals(List.of("after"), seen);
    }

    @Test
    void aBugIsToldOnceAndTheScreenLearnsThatItsWorkEnded() throws Exception {
        List<Problem.Kind> told = new ArrayList<>();
        work.run(
                "t",
                () -> {
                    throw new Problem(Problem.Kind.WRONG_PASSWORD);
                },
                answer -> {},
                problem -> told.add(problem.kind()));
        work.run(
                "t",
                () -> {
                    throw new IllegalStateException();
                },
                answer -> {},
                problem -> told.add(problem.kind()));
        paint(2);
        assertEquals(List.of(Problem.Kind.WRONG_PASSWORD, Problem.Kind.UNEXPECTED), told);
        assertEquals(1, failures.size());
    }

    @Test
    void longWorkShowsItsLatestFigureAndLeavesTheTrayWhenDone() throws Exception {
        CountDownLatch counted = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        work.runLong(
                "print",
                progress -> {
                    progress.done(1, 10);
                    progress.done(2, 10);
                    progress.done(3, 10);
                    counted.countDown();
                    mayEnd.await();
                    return "printed";
                },
                answer -> {});
        Job job = work.jobs().getFirst();
        assertTrue(counted.await(10, TimeUnit.SECONDS));
        assertEquals(1, screen.size(), "three figures are one repaint");
        paint(1);
        assertEquals(3, job.done().get());
        assertEquals(10, job.total().get());
        mayEnd.countDown();
        paint(1);
        assertTrue(work.jobs().isEmpty());
    }

    @Test
    void cancelledLongWorkAnswersWhatItDid() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        List<Integer> printed = new ArrayList<>();
        work.runLong(
                "print",
                progress -> {
                    cancelled.await();
                    int pages = 0;
                    while (!progress.cancelled() && pages < 5) {
                        pages++;
                    }
                    return pages;
                },
                printed::add);
        work.jobs().getFirst().cancel();
        cancelled.countDown();
        paint(1);
        assertEquals(List.of(0), printed);
    }

    private void paint(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            Runnable next = screen.poll(10, TimeUnit.SECONDS);
            assertTrue(next != null, "an answer was expected");
            next.run();
        }
    }
}
