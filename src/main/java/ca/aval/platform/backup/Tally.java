package ca.aval.platform.backup;

import ca.aval.platform.data.DocumentColumns;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;

import java.time.Instant;
import java.util.function.Predicate;

/** Counts the acts that can be taken over: those before the first that lacks a document. */
final class Tally implements JournalFolder.Replayed {
    private final DocumentColumns columns;
    private final Predicate<String> hasDocument;
    private long acts;
    private long end;
    private Instant until = Instant.EPOCH;
    private boolean lacks;

    Tally(DocumentColumns columns, Predicate<String> hasDocument) {
        this.columns = columns;
        this.hasDocument = hasDocument;
    }

    @Override
    public void schema(int version) {}

    @Override
    public void act(ActRecord act, JournalPosition position) {
        lacks =
                lacks
                        || !act.rows().stream()
                                .flatMap(row -> columns.namedBy(row).stream())
                                .allMatch(hasDocument);
        if (!lacks) {
            acts++;
            until = act.at();
            end = position.sequence();
        }
    }

    /**
     * What was counted.
     *
     * @param last the sequence of the last record there
     * @param broken whether something follows it that can be read no more
     */
    Beyond beyond(long last, boolean broken) {
        if (acts == 0) {
            return lacks ? new Beyond.Unusable(Beyond.Reason.DOCUMENT) : new Beyond.Nothing();
        }
        if (lacks) {
            return new Beyond.Acts(acts, until, end, Beyond.Stop.DOCUMENT);
        }
        return new Beyond.Acts(acts, until, last, broken ? Beyond.Stop.BROKEN : Beyond.Stop.END);
    }
}
