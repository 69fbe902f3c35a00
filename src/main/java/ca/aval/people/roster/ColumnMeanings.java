package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a person said of each column of a list.
 *
 * @param staff whether the list is one of employees
 * @param columns in the order of the list
 */
public record ColumnMeanings(boolean staff, List<Meaning> columns) {
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

    /** The fields without which such a list cannot be read, and that no column has. */
    public List<RosterField> missing() {
        return missing(staff, field -> columns.contains(new Meaning(field, 0)));
    }

    static List<RosterField> missing(boolean staff, Predicate<RosterField> has) {
        List<RosterField> missing = new ArrayList<>();
        if (!has.test(RosterField.FAMILY_NAME) && !has.test(RosterField.FULL_NAME)) {
            missing.add(RosterField.FAMILY_NAME);
        }
        if (!staff && !has.test(RosterField.BIRTH_DATE)) {
            missing.add(RosterField.BIRTH_DATE);
        }
        if (!staff && !has.test(RosterField.GROUP)) {
            missing.add(RosterField.GROUP);
        }
        return missing;
    }

    /** The headers without accents, capitals and signs, by which lists are known again. */
    public static String signature(List<String> headers) {
        return String.join("|", headers.stream().map(h -> HeaderKey.of(h).compact()).toList());
    }
}
