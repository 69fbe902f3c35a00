package ca.aval.people.roster;

import java.util.Comparator;

/**
 * Where in the files a pupil is.
 *
 * @param file the name of the file; in a OneRoster archive followed by the name inside it
 * @param line the first line of the row, the first line of the file being 1
 * @param column the header of the column that tells this pupil from others
 */
public record RosterPlace(String file, int line, String column) implements Comparable<RosterPlace> {
    private static final Comparator<RosterPlace> ORDER =
            Comparator.comparing(RosterPlace::file)
                    .thenComparingInt(RosterPlace::line)
                    .thenComparing(RosterPlace::column);

    @Override
    public int compareTo(RosterPlace other) {
        return ORDER.compare(this, other);
    }
}
