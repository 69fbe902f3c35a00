package ca.aval.app.window;

import ca.aval.platform.work.Job;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ObservableList;

/** Waits for the long work before the register is closed. */
final class Leaving implements InvalidationListener {
    private final ObservableList<Job> jobs;
    private final Runnable then;

    private Leaving(ObservableList<Job> jobs, Runnable then) {
        this.jobs = jobs;
        this.then = then;
    }

    /** Asks the long work to stop after its present piece, and goes on when none is left. */
    static void after(WorkRunner work, Runnable then) {
        if (work.jobs().isEmpty()) {
            then.run();
            return;
        }
        work.jobs().forEach(Job::cancel);
        work.jobs().addListener(new Leaving(work.jobs(), then));
    }

    @Override
    public void invalidated(Observable changed) {
        if (jobs.isEmpty()) {
            jobs.removeListener(this);
            then.run();
        }
    }
}
