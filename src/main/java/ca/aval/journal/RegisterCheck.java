package ca.aval.journal;

import ca.aval.platform.work.Progress;

/** Port: checks the journal, the documents and the database of a register against each other. */
@FunctionalInterface
public interface RegisterCheck {
    Verified check(Progress progress);
}
