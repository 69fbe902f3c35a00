package ca.aval.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: find and keep what accounts keep for themselves. To be used inside a unit of work. */
public interface DeskItems {
    Optional<DeskItem> find(UUID account, String key);

    /** The keys of that account that begin so, in order. */
    List<String> keys(UUID account, String prefix);

    void add(DeskItem item);

    /** Puts the content of that item in the place of the one kept. */
    void change(DeskItem item);

    void remove(DeskItem item);
}
