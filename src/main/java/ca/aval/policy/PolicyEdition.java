package ca.aval.policy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One edition of one policy.
 *
 * @param code the name of the profile: {@code viamonde}
 * @param edition as the file counts its editions: {@code 1.0}
 */
public record PolicyEdition(String code, String edition) {
    private static final Comparator<String> PART =
            Comparator.<String>comparingInt(part -> isNumber(part) ? 0 : 1)
                    .thenComparing(part -> isNumber(part) ? Long.parseLong(part) : 0L)
                    .thenComparing(part -> isNumber(part) ? "" : part);

    /** Whether it is an earlier edition of the same policy: {@code 1.9} comes before 1.10. */
    public boolean isOlderThan(PolicyEdition other) {
        return code.equals(other.code) && compare(parts(edition), parts(other.edition)) < 0;
    }

    private static List<String> parts(String edition) {
        return Stream.of(edition.split("[.]", -1)).toList();
    }

    private static int compare(List<String> mine, List<String> theirs) {
        for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
            String one = i < mine.size() ? mine.get(i) : "0";
            String other = i < theirs.size() ? theirs.get(i) : "0";
            int order = PART.compare(one, other);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static boolean isNumber(String part) {
        return part.matches("[0-9]{1,9}");
    }
}
