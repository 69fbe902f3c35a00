package ca.aval.people.roster;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import java.util.List;
import java.util.stream.Collectors;

/** Says in both languages what is wrong in a class list, where, and what to do. */
public final class RosterTexts {
    private static final String BUNDLE = "roster";
    private static final int QUOTED = 100;

    private final Texts texts = Texts.of(RosterTexts.class, BUNDLE);

    /** The sentence for one problem; it may quote the cell, so it is for the screen only. */
    public String sentence(Language language, RosterProblem problem) {
        return texts.in(
                language,
                "problem." + problem.reason(),
                problem.file(),
                String.valueOf(problem.line()),
                problem.column(),
                problem.value());
    }

    /** A few words for the reason, as a table shows it. */
    public String label(Language language, RosterProblem.Reason reason) {
        return texts.in(language, "reason." + reason);
    }

    /** What becomes of the row, as a table shows it. */
    public String label(Language language, RosterProblem.Outcome outcome) {
        return texts.in(language, "outcome." + outcome);
    }

    /** What a column or a change is about. */
    public String label(Language language, RosterField field) {
        return texts.in(language, "field." + field);
    }

    /** Why the list cannot be read, and what to do. */
    public String sentence(Language language, RosterReading.NotUnderstood refused) {
        return texts.in(
                language,
                "refused." + refused.reason(),
                refused.file(),
                arguments(language, refused.arguments()));
    }

    /** What a file says of itself may be of any length. */
    private static String shortened(String argument) {
        return argument.length() > QUOTED ? argument.substring(0, QUOTED - 1) + "…" : argument;
    }

    private String arguments(Language language, List<Object> arguments) {
        return arguments.stream()
                .map(
                        argument ->
                                argument instanceof RosterField field
                                        ? label(language, field)
                                        : shortened(argument.toString()))
                .collect(Collectors.joining(", "));
    }
}
