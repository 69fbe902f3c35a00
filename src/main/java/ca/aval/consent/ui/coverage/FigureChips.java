package ca.aval.consent.ui.coverage;

import ca.aval.consent.ui.coverage.CoverageViewModel.Shown;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import java.util.Locale;

/** The figures of the line on show; each opens the list of its pupils. */
final class FigureChips extends FlowPane {
    FigureChips(CoverageViewModel model, Words words) {
        getStyleClass().add("coverage-chips");
        for (Shown figure : Shown.values()) {
            String key = figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ToggleButton chip = new ToggleButton();
            chip.getStyleClass().add("filter-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.textProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () ->
                                            words.say(
                                                    "chip",
                                                    words.say("column." + key),
                                                    model.count(figure)),
                                    words.language(),
                                    model.chosen()));
            chip.setOnAction(
                    event -> {
                        model.shown().set(figure);
                        chip.setSelected(true);
                    });
            model.shown().subscribe(shown -> chip.setSelected(shown == figure));
            getChildren().add(chip);
        }
    }
}
