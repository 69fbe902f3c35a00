package ca.aval.people.roster;

import ca.aval.people.roster.RosterProblem.Outcome;
import ca.aval.people.roster.RosterProblem.Reason;

import java.util.ArrayList;
import java.util.List;

/** The problems of one row while it is read; a rejected row needs no warnings. */
final class RowProblems {
    /** How many characters a cell may have: as many as the register's columns. */
    private static final int LONGEST = 200;

    private static final int SHOWN = 30;

    private final String file;
    private final int line;
    private final List<RosterProblem> found = new ArrayList<>();

    RowProblems(String file, int line) {
        this.file = file;
        this.line = line;
    }

    void reject(String column, Reason reason, String value) {
        found.add(new RosterProblem(file, line, column, reason, value, Outcome.REJECTED));
    }

    /** A rejection whose cause is in another file of the same archive. */
    void rejectAt(String otherFile, int otherLine, String column, Reason reason, String value) {
        found.add(new RosterProblem(otherFile, otherLine, column, reason, value, Outcome.REJECTED));
    }

    void warn(String column, Reason reason, String value) {
        found.add(new RosterProblem(file, line, column, reason, value, Outcome.IMPORTED));
    }

    /** The cell cleaned; what had to be mended is told. */
    String clean(String column, String value) {
        CleanText clean = CleanText.of(value);
        if (clean.flaw() != null) {
            warn(column, clean.flaw(), value);
        }
        return fitting(column, clean.text());
    }

    /** The text as it is, when the register can hold it; otherwise the row is rejected. */
    String fitting(String column, String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        reject(column, Reason.VALUE_TOO_LONG, text.substring(0, SHOWN) + "…");
        return text.substring(0, LONGEST);
    }

    boolean isRejected() {
        return found.stream().anyMatch(problem -> problem.outcome() == Outcome.REJECTED);
    }

    List<RosterProblem> all() {
        return isRejected()
                ? found.stream().filter(p -> p.outcome() == Outcome.REJECTED).toList()
                : List.copyOf(found);
    }
}
