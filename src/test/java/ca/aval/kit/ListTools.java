package ca.aval.kit;

import ca.aval.platform.sheet.Sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What lists are given in tests: a memory that can be looked into, and the sheets handed over. */
public final class ListTools implements TableMemory {
    public final Map<String, TableMemo> kept = new HashMap<>();
    public final List<Sheet> sheets = new ArrayList<>();
    public final OpenGate gate = new OpenGate();
    public int times;

    public static TableTools of(LiveSettings settings) {
        return new ListTools().tools(settings);
    }

    public TableTools tools(LiveSettings settings) {
        return new TableTools(
                Words.of(Words.class, "kit", settings.language()),
                this,
                (list, sheet) -> sheets.add(sheet),
                gate);
    }

    @Override
    public void read(String list, Consumer<TableMemo> whenRead) {
        whenRead.accept(kept.getOrDefault(list, TableMemo.NOTHING));
    }

    @Override
    public void keep(String list, TableMemo memo) {
        kept.put(list, memo);
        times++;
    }
}
