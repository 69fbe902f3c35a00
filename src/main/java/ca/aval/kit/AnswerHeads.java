package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.ArrayList;
import java.util.List;

/** What each column of answers is about; where the columns are narrow the words stand upright. */
final class AnswerHeads extends HBox {
    private static final int LONG = 10;
    private static final double UPRIGHT_UNDER = 4.4;
    private static final double LOW = 3;
    private static final double HIGH = 8;

    private final List<Label> heads = new ArrayList<>();
    private boolean upright;

    AnswerHeads(List<ObservableValue<String>> uses) {
        getStyleClass().add("reply-heads");
        for (ObservableValue<String> use : uses) {
            Label head = new Label();
            head.setWrapText(true);
            head.textProperty().bind(use.map(AnswerHeads::broken));
            heads.add(head);
            getChildren().add(AnswerGrid.even(head));
        }
        setPrefHeight(0);
        widthProperty().subscribe(width -> turn());
    }

    private void turn() {
        if (heads.isEmpty() || getWidth() <= 0) {
            return;
        }
        double em = heads.getFirst().getFont().getSize();
        boolean narrow = getWidth() / heads.size() < UPRIGHT_UNDER * em;
        if (narrow == upright) {
            return;
        }
        upright = narrow;
        setPrefHeight(narrow ? HIGH * em : LOW * em);
        for (int i = 0; i < heads.size(); i++) {
            Label head = heads.get(i);
            head.setRotate(narrow ? -90 : 0);
            ((StackPane) getChildren().get(i))
                    .getChildren()
                    .setAll(narrow ? new Group(head) : head);
        }
    }

    /** A long name is broken after its hyphen, where the toolkit would break it anywhere. */
    private static String broken(String use) {
        return use.length() > LONG ? use.replaceFirst("-", "-\n") : use;
    }
}
