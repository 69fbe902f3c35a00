package ca.aval.consent.ui;

import ca.aval.consent.ui.FormListViewModel.Filter;
import ca.aval.kit.Words;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import java.util.Locale;

/** A single choice of which pupils are in sight, each with its count. */
final class FilterChips extends HBox {
    FilterChips(FormListViewModel list, Words words) {
        getStyleClass().add("row");
        for (Filter filter : Filter.values()) {
            ToggleButton chip = new ToggleButton();
            chip.getStyleClass().add("filter-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.textProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () ->
                                            words.say(
                                                    "filter."
                                                            + filter.name()
                                                                    .toLowerCase(Locale.ROOT),
                                                    list.count(filter)),
                                    words.language(),
                                    (Observable) list.groups(),
                                    list.group()));
            chip.setOnAction(
                    event -> {
                        list.filter().set(filter);
                        chip.setSelected(true);
                    });
            chip.visibleProperty()
                    .bind(
                            Bindings.createBooleanBinding(
                                    () ->
                                            list.choices().contains(filter)
                                                    || list.filter().get() == filter,
                                    (Observable) list.groups(),
                                    list.answering(),
                                    list.filter()));
            chip.managedProperty().bind(chip.visibleProperty());
            list.filter().subscribe(chosen -> chip.setSelected(chosen == filter));
            getChildren().add(chip);
        }
    }
}
