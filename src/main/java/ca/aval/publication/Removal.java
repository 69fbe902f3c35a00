package ca.aval.publication;

import java.util.List;
import java.util.UUID;

/**
 * What became of taking a whole publication down.
 *
 * @see RemovePublication
 */
public sealed interface Removal {
    /**
     * It is kept.
     *
     * @param settled the takedowns that it settled
     */
    record Done(Publication publication, List<UUID> settled) implements Removal {
        public Done {
            settled = List.copyOf(settled);
        }
    }

    /** Nothing was written. */
    record Refused(PublicationRefusal reason) implements Removal {}
}
