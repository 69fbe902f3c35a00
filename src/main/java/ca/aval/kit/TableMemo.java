package ca.aval.kit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is kept of one list for one person.
 *
 * @param layout null while nothing was arranged
 */
public record TableMemo(@Nullable TableLayout layout, List<SavedView> views) {
    public static final TableMemo NOTHING = new TableMemo(null, List.of());

    public TableMemo {
        views = List.copyOf(views);
    }
}
