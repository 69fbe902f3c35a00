package ca.aval.kit;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** The filters of a list as chips, one of them chosen, each with how many lines it keeps. */
final class ChipRow<T> extends FlowPane {
    private final Narrowing<T> narrowing;
    private final Words words;
    private final ObservableList<T> lines;

    ChipRow(Narrowing<T> narrowing, ObservableList<T> lines, Words words) {
        this.narrowing = narrowing;
        this.lines = lines;
        this.words = words;
        getStyleClass().add("chip-row");
        chip(new TableFilter<>("", words.live("list.all"), line -> true));
        narrowing.filters().forEach(this::chip);
    }

    private void chip(TableFilter<T> filter) {
        IntegerProperty count = new SimpleIntegerProperty();
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().add("filter-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setMnemonicParsing(false);
        chip.textProperty().bind(word(filter, count));
        chip.setOnAction(
                event -> {
                    narrowing.chip().set(filter.key());
                    chip.setSelected(true);
                });
        narrowing.chip().subscribe(chosen -> chip.setSelected(chosen.equals(filter.key())));
        lines.subscribe(() -> count.set(count(filter)));
        count.set(count(filter));
        getChildren().add(chip);
    }

    private ObservableValue<String> word(TableFilter<T> filter, IntegerProperty count) {
        return words.live("list.chip", filter.word(), count);
    }

    private int count(TableFilter<T> filter) {
        return (int) lines.stream().filter(filter.keeps()).count();
    }
}
