package ca.aval.policy.profile;

import java.util.List;
import java.util.Locale;

/** Finds the word that somebody probably meant. */
final class Nearest {
    private Nearest() {}

    /** The known word nearest to a wrong one; empty when none is near. */
    static String of(String wrong, List<String> known) {
        String meant = wrong.length() > 80 ? wrong.substring(0, 80) : wrong;
        String best = "";
        int fewest = Math.max(2, meant.length() / 3) + 1;
        for (String word : known) {
            int steps = steps(meant.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (steps < fewest) {
                fewest = steps;
                best = word;
            }
        }
        return best;
    }

    private static int steps(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[to.length()];
    }
}
