package ca.aval.platform.work;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** One piece of long work as the work tray shows it. */
public final class Job {
    /** How a piece of work stands. */
    public enum Ending {
        UNDER_WAY,
        DONE,
        /** The person asked it to stop; what it did before stays. */
        STOPPED,
        FAILED
    }

    private final String title;
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private volatile boolean cancelled;
    private volatile Ending ending = Ending.UNDER_WAY;

    Job(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** How many pieces are done. */
    public ReadOnlyIntegerProperty done() {
        return done.getReadOnlyProperty();
    }

    /** How many pieces there are; 0 while unknown. */
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /** Asks the work to stop after its present piece; what it did stays. */
    public void cancel() {
        cancelled = true;
    }

    /** Known for good once the job has left the list of jobs. */
    public Ending ending() {
        return ending;
    }

    void end(boolean failed) {
        ending = failed ? Ending.FAILED : cancelled ? Ending.STOPPED : Ending.DONE;
    }

    boolean cancelled() {
        return cancelled;
    }

    void advance(int count, int of) {
        total.set(of);
        done.set(count);
    }
}
