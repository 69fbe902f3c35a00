package ca.aval.kit;

import java.util.List;

/**
 * What became of an act on several lines.
 *
 * @param done how many lines it was done to
 * @param notDone the others
 */
public record BulkReport(int done, List<NotDone> notDone) {
    public BulkReport {
        notDone = List.copyOf(notDone);
    }

    /**
     * A line that stayed as it was.
     *
     * @param line as the list names it
     * @param why in one sentence
     */
    public record NotDone(String line, String why) {}
}
