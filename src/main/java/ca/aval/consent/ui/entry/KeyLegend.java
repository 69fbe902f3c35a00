package ca.aval.consent.ui.entry;

import ca.aval.kit.Words;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The keys of the grid, always in sight. */
final class KeyLegend extends FlowPane {
    private final Words words;

    KeyLegend(Words words) {
        this.words = words;
        getStyleClass().add("answer-legend");
        key(words.live("cap.yes"), "key.yes");
        key(words.live("cap.no"), "key.no");
        key("–", "key.blank");
        key("X", "key.both");
        key(words.live("cap.all-yes"), "key.all-yes");
        key(words.live("cap.all-no"), "key.all-no");
        key("←", "key.back");
        key(words.live("cap.tab"), "key.signer");
        key(words.live("cap.enter"), "key.next");
        key(words.live("cap.escape"), "key.clear");
        key(words.live("cap.undo"), "key.undo");
    }

    private void key(String sign, String what) {
        key(words.live("cap.sign", sign), what);
    }

    private void key(ObservableValue<String> sign, String what) {
        Label cap = new Label();
        cap.getStyleClass().add("key-cap");
        cap.textProperty().bind(sign);
        cap.setMinWidth(USE_PREF_SIZE);
        Label does = new Label();
        does.getStyleClass().add("muted");
        does.textProperty().bind(words.live(what));
        HBox pair = new HBox(cap, does);
        pair.getStyleClass().add("answer-key");
        getChildren().add(pair);
    }
}
