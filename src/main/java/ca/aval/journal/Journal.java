package ca.aval.journal;

import java.util.List;

/** Port: what has been done in this register. */
public interface Journal {
    /** Every act, oldest first. */
    List<JournalLine> lines();

    /** Twelve characters that stand for all acts so far, as printed on official pages. */
    String head();
}
