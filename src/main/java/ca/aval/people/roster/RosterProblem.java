package ca.aval.people.roster;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something in a class list that a person should look at.
 *
 * @param file the name of the file; in a OneRoster archive followed by the name inside it
 * @param line the first line of the row, the first line of the file being 1
 * @param column the header of the column, as written
 * @param value what is written there; for the screen only, never for a log
 */
public record RosterProblem(
        String file, int line, String column, Reason reason, String value, Outcome outcome) {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\r\\n]]");

    /** How much of a cell or a header a sentence quotes. */
    private static final int QUOTED = 200;

    static final Comparator<RosterProblem> IN_ORDER =
            Comparator.comparing(RosterProblem::file).thenComparingInt(RosterProblem::line);

    public RosterProblem {
        column = quoted(column);
        value = quoted(value);
    }

    /** Shortened, and without signs that change the order in which the rest is read. */
    private static String quoted(String text) {
        String cut = text.length() > QUOTED ? text.substring(0, QUOTED - 1) + "…" : text;
        return UNSEEN.matcher(cut).replaceAll("");
    }

    /** Without the value, which may be a person's name. */
    @Override
    public String toString() {
        return file + ":" + line + " " + reason + " " + outcome;
    }

    /** What becomes of the row. */
    public enum Outcome {
        /** Nothing of the row is imported. */
        REJECTED,
        /** The row waits for a person's decision. */
        UNCLEAR,
        /** The row is imported; this is a warning. */
        IMPORTED
    }

    /** What is wrong; each has its sentence in both languages. */
    public enum Reason {
        ROW_TOO_SHORT,
        ROW_TOO_LONG,
        TOTAL_ROW,
        FAMILY_NAME_MISSING,
        GROUP_MISSING,
        SEVERAL_GROUPS,
        BIRTH_DATE_MISSING,
        BIRTH_DATE_IMPOSSIBLE,
        BIRTH_DATE_AMBIGUOUS,
        BIRTH_DATE_NOT_UNDERSTOOD,
        NUMBER_OF_ANOTHER_PUPIL,
        SAME_NAME_AND_BIRTH_DATE,
        KNOWN_UNDER_ANOTHER_NUMBER,
        CONTRADICTING_ROWS,
        REPEATED_ROW,
        FORMULA_KEPT_AS_TEXT,
        BLANK_TRIMMED,
        WHITE_SPACE_MENDED,
        VALUE_TOO_LONG,
        LANGUAGE_NOT_UNDERSTOOD,
        EMAIL_NOT_UNDERSTOOD,
        GUARDIAN_WITHOUT_NAME,
        NUMBER_OF_ANOTHER_PERSON,
        STAFF_UNDER_ANOTHER_NUMBER,
        SAME_NAME_OF_STAFF,
        LAST_DAY_NOT_UNDERSTOOD,
        STATUS_NOT_UNDERSTOOD,
        LEFT_AND_NOT_KNOWN
    }
}
