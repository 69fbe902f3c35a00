package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a person said of each column of a list.
 *
 * @param columns in the order of the list
 */
public record ColumnMeanings(List<Meaning> columns) {
    public ColumnMeanings {
        columns = List.copyOf(columns);
    }

    /**
     * What one column means.
     *
     * @param field null when the column is not to be read
     * @param guardian 1 for the first adult; 0 when the column is about the pupil
     */
    public record Meaning(@Nullable RosterField field, int guardian) {
        /** For a column that is not to be read. */
        public static final Meaning NOT_READ = new Meaning(null, 0);
    }

    /** The headers without accents, capitals and signs, by which lists are known again. */
    static String signature(List<String> headers) {
        return String.join("|", headers.stream().map(h -> HeaderKey.of(h).compact()).toList());
    }
}
