package ca.aval.people.roster;

import java.util.List;
import java.util.Optional;

/** Port: what a person said of the columns of a list, for every list with the same headers. */
public interface ColumnMemory {
    /** Remembers nothing. */
    ColumnMemory NONE = headers -> Optional.empty();

    /** What was said of the columns of a list with those headers; empty when nothing was. */
    Optional<ColumnMeanings> of(List<String> headers);
}
