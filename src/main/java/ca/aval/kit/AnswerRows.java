package ca.aval.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** The forms already typed in: Tab comes to one of them, the arrows to the others. */
final class AnswerRows extends VBox {
    private final Function<AnswerGrid.Line, HBox> maker;
    private IntConsumer chosen = place -> {};

    AnswerRows(Function<AnswerGrid.Line, HBox> maker) {
        this.maker = maker;
    }

    void onChosen(IntConsumer act) {
        chosen = act;
    }

    /** Follows the list: only what changed is drawn, so that the hundredth form costs no more. */
    void changed(ListChangeListener.Change<? extends AnswerGrid.Line> change) {
        while (change.next()) {
            int from = change.getFrom();
            if (change.wasPermutated()) {
                draw(change.getList());
                return;
            }
            getChildren().remove(from, from + change.getRemovedSize());
            getChildren().addAll(from, change.getAddedSubList().stream().map(this::row).toList());
        }
        reachLast();
    }

    void draw(List<? extends AnswerGrid.Line> lines) {
        getChildren().setAll(lines.stream().map(this::row).toList());
        reachLast();
    }

    private HBox row(AnswerGrid.Line line) {
        HBox row = maker.apply(line);
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(row, event));
        row.addEventHandler(
                MouseEvent.MOUSE_CLICKED, event -> chosen.accept(getChildren().indexOf(row)));
        return row;
    }

    private void press(Node row, KeyEvent event) {
        int at = getChildren().indexOf(row);
        switch (event.getCode()) {
            case UP -> reach(at - 1);
            case DOWN -> reach(at + 1);
            case HOME -> reach(0);
            case END -> reach(getChildren().size() - 1);
            case ENTER, SPACE, F2 -> chosen.accept(at);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void reach(int place) {
        if (place >= 0 && place < getChildren().size()) {
            getChildren().forEach(row -> row.setFocusTraversable(false));
            getChildren().get(place).setFocusTraversable(true);
            getChildren().get(place).requestFocus();
        }
    }

    /** Tab comes to the form typed in last. */
    private void reachLast() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).setFocusTraversable(i == getChildren().size() - 1);
        }
    }
}
