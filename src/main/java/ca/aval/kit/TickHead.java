package ca.aval.kit;

import javafx.scene.control.CheckBox;

/** The box in the head of a list: ticks every line in sight, and shows when only some are. */
final class TickHead<T> {
    private final CheckBox box = new CheckBox();
    private final DataTable<T> table;
    private final TableTicks<T> ticks;

    TickHead(DataTable<T> table, TableTicks<T> ticks, Words words) {
        this.table = table;
        this.ticks = ticks;
        box.accessibleTextProperty().bind(words.live("list.tick-all"));
        box.setOnAction(event -> ticks.set(table.getItems(), box.isSelected()));
        ticks.count().subscribe(count -> show());
        table.getItems().subscribe(this::show);
    }

    CheckBox box() {
        return box;
    }

    private void show() {
        long on =
                ticks.count().get() == 0
                        ? 0
                        : table.getItems().stream().filter(ticks::isTicked).count();
        box.setIndeterminate(on > 0 && on < table.getItems().size());
        box.setSelected(on > 0 && on == table.getItems().size());
    }
}
