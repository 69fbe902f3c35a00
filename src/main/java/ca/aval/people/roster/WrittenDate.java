package ca.aval.people.roster;

import ca.aval.people.roster.RosterProblem.Reason;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A birth date as lists write it: year first, or it is not guessed. */
sealed interface WrittenDate {
    /** A date that can be read in one way only. */
    record Certain(LocalDate date) implements WrittenDate {}

    /** No date that Aval would stake a child's file on. */
    record Doubtful(Reason reason) implements WrittenDate {}

    static WrittenDate of(String text) {
        if (text.isEmpty()) {
            return new Doubtful(Reason.BIRTH_DATE_MISSING);
        }
        Matcher parts = Patterns.YEAR_FIRST.matcher(text);
        if (!parts.matches()) {
            return new Doubtful(
                    Patterns.YEAR_LAST.matcher(text).matches()
                            ? Reason.BIRTH_DATE_AMBIGUOUS
                            : Reason.BIRTH_DATE_NOT_UNDERSTOOD);
        }
        try {
            return new Certain(
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(4))));
        } catch (DateTimeException e) {
            return new Doubtful(Reason.BIRTH_DATE_IMPOSSIBLE);
        }
    }

    /** The ways in which dates are written. */
    final class Patterns {
        private static final Pattern YEAR_FIRST =
                Pattern.compile("((?:19|20)[0-9]{2})([-/]?)([0-9]{2})\\2([0-9]{2})");
        private static final Pattern YEAR_LAST =
                Pattern.compile("[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ](?:[0-9]{2}|[0-9]{4})");

        private Patterns() {}
    }
}
