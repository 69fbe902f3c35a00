package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Forms already typed in, one line each, and under them in larger letters the one at hand. */
public final class AnswerGrid extends VBox {
    private static final double CODE = 8.2;
    private static final double NAME = 10;
    private static final double SIGNER = 8.4;
    private static final double STATE = 7;

    /**
     * A form that was typed in.
     *
     * @param replies in the order of the uses
     */
    public record Line(String code, String name, List<Reply> replies, String signer, State state) {}

    private final Words words;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final AnswerRows rows;
    private final AnswerEntry entry;
    private final HBox who = new HBox();
    private final HBox signer = new HBox();
    private final HBox act = new HBox();

    /**
     * @param words the words of the kit
     * @param uses the short names of what is answered, in order
     */
    public AnswerGrid(Words words, List<ObservableValue<String>> uses) {
        this(
                words,
                uses,
                FXCollections.observableArrayList(Collections.nCopies(uses.size(), Reply.AWAITED)));
    }

    /**
     * @param words the words of the kit
     * @param uses the short names of what is answered, in order
     * @param replies what is typed of the form at hand, one for each use; shared with the screen
     */
    public AnswerGrid(
            Words words, List<ObservableValue<String>> uses, ObservableList<Reply> replies) {
        this.words = words;
        getStyleClass().add("answer-grid");
        entry = new AnswerEntry(words, uses, replies);
        rows = new AnswerRows(this::line);
        AnswerHeads heads = new AnswerHeads(uses);
        Node head =
                row(
                        "answer-line-head",
                        word("grid.code"),
                        word("grid.pupil"),
                        heads,
                        word("grid.signer"),
                        word("grid.state"));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.accessibleTextProperty().bind(words.live("grid.typed"));
        // as the newest line is at the foot, it is the one in sight
        rows.heightProperty().addListener(change -> scroll.setVvalue(1));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        who.getStyleClass().add("answer-who");
        who.setAlignment(Pos.CENTER_LEFT);
        signer.setAlignment(Pos.CENTER_LEFT);
        act.setAlignment(Pos.CENTER_LEFT);
        HBox current = row("answer-current", who, new Region(), entry, signer, act);
        getChildren().addAll(head, scroll, current);
        lines.addListener(rows::changed);
        words.language().subscribe(language -> rows.draw(lines));
    }

    /** What is done with a form typed in that is chosen with the mouse or with Enter. */
    public void onChosen(IntConsumer act) {
        rows.onChosen(act);
    }

    /** The forms typed in, oldest first. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** Where the form at hand is typed in. */
    public AnswerEntry entry() {
        return entry;
    }

    /**
     * What stands beside the boxes of the form at hand.
     *
     * @param whose the code of the form and its pupil
     * @param signedBy who signed
     * @param next leads to the next form
     */
    public void beside(Node whose, Node signedBy, Node next) {
        who.getChildren().setAll(whose);
        signer.getChildren().setAll(signedBy);
        act.getChildren().setAll(next);
    }

    private HBox line(Line line) {
        HBox cells = new HBox();
        cells.getStyleClass().add("reply-cells");
        line.replies().forEach(reply -> cells.getChildren().add(even(new ReplyCell(words, reply))));
        StateLabel state = new StateLabel();
        state.show(line.state());
        Label name = new Label(line.name());
        name.setWrapText(true);
        HBox row =
                row(
                        "answer-line",
                        new Label(line.code()),
                        name,
                        cells,
                        new Label(line.signer()),
                        state);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(
                words.say(
                        "grid.line",
                        line.name(),
                        line.replies().stream()
                                .map(reply -> reply.word(words))
                                .collect(Collectors.joining(", ")),
                        line.signer(),
                        line.state().word()));
        return row;
    }

    /** A column as wide as every other of its row. */
    static StackPane even(Node node) {
        StackPane column = new StackPane(node);
        column.setMinWidth(0);
        column.setPrefWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Label word(String key) {
        Label label = new Label();
        label.textProperty().bind(words.live(key));
        return label;
    }

    private static HBox row(
            String styleClass, Node code, Node name, Region replies, Node signer, Node state) {
        HBox.setHgrow(replies, Priority.ALWAYS);
        boolean current = styleClass.equals("answer-current");
        HBox row =
                current
                        ? new HBox(
                                held(code, CODE + NAME),
                                replies,
                                held(signer, SIGNER),
                                held(state, STATE))
                        : new HBox(
                                held(code, CODE),
                                held(name, NAME),
                                replies,
                                held(signer, SIGNER),
                                held(state, STATE));
        row.getStyleClass().add(styleClass);
        return row;
    }

    /** A column of that many ems. */
    private static StackPane held(Node node, double ems) {
        StackPane column = new StackPane(node);
        column.setAlignment(Pos.CENTER_LEFT);
        String width = ems + "em;";
        column.setStyle(
                "-fx-min-width: " + width + "-fx-pref-width: " + width + "-fx-max-width: " + width);
        return column;
    }
}
