package ca.aval.people.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said of columns, for tests without a register. */
public final class KeptColumnsInMemory implements KeptColumns {
    private final Map<String, ColumnMeanings> kept = new HashMap<>();

    @Override
    public Optional<ColumnMeanings> of(List<String> headers) {
        return Optional.ofNullable(kept.get(ColumnMeanings.signature(headers)));
    }

    @Override
    public void keep(List<String> headers, ColumnMeanings said) {
        kept.put(ColumnMeanings.signature(headers), said);
    }

    @Override
    public void forget(List<String> headers) {
        kept.remove(ColumnMeanings.signature(headers));
    }
}
