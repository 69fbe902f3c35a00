package ca.aval.people.roster.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the character that sets the cells of a table apart. */
final class Separator {
    private static final List<Character> KNOWN = List.of(';', ',', '\t', '|');
    private static final int ROWS_TRIED = 50;

    private Separator() {}

    /** The separator with which the most rows have the same, and a large, number of cells. */
    static char guess(String text) {
        char best = KNOWN.getFirst();
        long bestScore = 0;
        for (char candidate : KNOWN) {
            long score = score(Table.sample(text, candidate, ROWS_TRIED));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(List<TableRow> rows) {
        Map<Integer, Long> rowsByLength = new HashMap<>();
        rows.forEach(row -> rowsByLength.merge(row.cells().size(), 1L, Long::sum));
        return rowsByLength.entrySet().stream()
                .mapToLong(e -> e.getValue() * (e.getKey() - 1))
                .max()
                .orElse(0);
    }
}
