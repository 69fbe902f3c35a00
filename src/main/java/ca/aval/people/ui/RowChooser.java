package ca.aval.people.ui;

import ca.aval.kit.Words;

import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;

/** The drop-down of one row of a plan: what to do with it. */
final class RowChooser extends ComboBox<String> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    RowChooser(RosterRow row, RowOptions options, Words words) {
        getStyleClass().add("row-choice");
        getItems().setAll(options.words());
        setMaxWidth(Double.MAX_VALUE);
        setPromptText(words.say("choice.prompt"));
        setAccessibleText(words.say("choice.spoken", row.line(), row.pupil(), row.reason()));
        options.chosen()
                .subscribe(
                        place -> {
                            getSelectionModel().select(place.intValue());
                            pseudoClassStateChanged(OPEN, options.isOpen());
                        });
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe(place -> options.choose(place.intValue()));
    }
}
