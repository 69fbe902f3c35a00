package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The head of a page: its title, a word beside it, and at right what can be done. */
public final class PageHead extends HBox {
    /**
     * @param beside a word in grey beside the title; may be empty
     * @param acts buttons, the main one last
     */
    public PageHead(ObservableValue<String> title, ObservableValue<String> beside, Node... acts) {
        this(title, acts);
        Label word = new Label();
        word.getStyleClass().add("muted");
        word.setMinWidth(0);
        // whole or not at all
        word.widthProperty()
                .subscribe(width -> word.setVisible(width.doubleValue() + 1 >= word.prefWidth(-1)));
        word.textProperty().bind(beside);
        getChildren().add(1, word);
        // the title stays whole, the word beside it gives way
        ((Label) getChildren().getFirst()).setMinWidth(USE_PREF_SIZE);
    }

    /**
     * @param acts buttons, the main one last
     */
    public PageHead(ObservableValue<String> title, Node... acts) {
        getStyleClass().add("page-head");
        Label name = new Label();
        name.getStyleClass().add("page-title");
        name.textProperty().bind(title);
        getChildren().addAll(name, Panel.spacer());
        getChildren().addAll(acts);
    }
}
