package ca.aval.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The views of one list, and what is kept of it from one day to the next. */
final class SavedViews {
    private final String list;
    private final TableMemory memory;
    private final Narrowing<?> narrowing;
    private final Arrangement<?> arrangement;
    private final List<Given> given = new ArrayList<>();
    private final List<SavedView> named = new ArrayList<>();
    private TableMemo kept = TableMemo.NOTHING;
    private boolean read;

    private record Given(Supplier<String> name, Map<String, String> choices) {}

    /**
     * @param list the name of the list for the program
     */
    SavedViews(
            String list, TableMemory memory, Narrowing<?> narrowing, Arrangement<?> arrangement) {
        this.list = list;
        this.memory = memory;
        this.narrowing = narrowing;
        this.arrangement = arrangement;
    }

    void give(Supplier<String> name, Map<String, String> choices) {
        given.add(new Given(name, Map.copyOf(choices)));
    }

    /** Arranges the list as it was left. */
    void read() {
        memory.read(
                list,
                memo -> {
                    read = true;
                    kept = memo;
                    named.clear();
                    named.addAll(memo.views());
                    if (memo.layout() != null) {
                        arrangement.put(memo.layout());
                    }
                });
    }

    /** Keeps what changed since; nothing when nothing did, or when nothing was read yet. */
    void keep() {
        if (!read) {
            return;
        }
        TableLayout now = arrangement.now();
        TableMemo memo = new TableMemo(now.equals(arrangement.own()) ? null : now, named);
        if (!memo.equals(kept)) {
            kept = memo;
            memory.keep(list, memo);
        }
    }

    /** Those of the screen, in the words of the moment. */
    List<SavedView> given() {
        return given.stream()
                .map(view -> new SavedView(view.name().get(), "", view.choices(), null))
                .toList();
    }

    List<SavedView> named() {
        return List.copyOf(named);
    }

    void open(SavedView view) {
        narrowing.choose(view.search(), view.choices());
        if (view.layout() != null) {
            arrangement.put(view.layout());
        }
    }

    /** Whether a view may bear that name, when it is called so now. */
    boolean mayBeCalled(String name, String now) {
        return !name.isEmpty()
                && (name.equals(now) || named.stream().noneMatch(v -> v.name().equals(name)));
    }

    void save(String name) {
        named.add(
                new SavedView(
                        name, narrowing.search().get(), narrowing.choices(), arrangement.now()));
        keep();
    }

    void rename(SavedView view, String name) {
        named.replaceAll(
                v -> v.equals(view) ? new SavedView(name, v.search(), v.choices(), v.layout()) : v);
        keep();
    }

    void remove(SavedView view) {
        named.remove(view);
        keep();
    }

    void putBack(SavedView view) {
        named.add(view);
        keep();
    }
}
