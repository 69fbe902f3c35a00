package ca.aval.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.Collections;
import java.util.List;

/**
 * The form being typed in, one key for each box: O or Y for yes, N for no, a hyphen for a line left
 * empty, X for both ticked; with Shift for all that remain; the left arrow takes the last one back.
 */
public final class AnswerEntry extends HBox {
    private final Words words;
    private final List<ObservableValue<String>> uses;
    private final List<ReplyCell> cells;
    private final ObservableList<Reply> replies;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private Runnable next = () -> {};
    private Runnable missing = () -> {};
    private int at;

    AnswerEntry(Words words, List<ObservableValue<String>> uses, ObservableList<Reply> replies) {
        this.words = words;
        this.uses = uses;
        this.replies = replies;
        cells = uses.stream().map(use -> new ReplyCell(words, Reply.AWAITED)).toList();
        getStyleClass().add("answer-entry");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        cells.forEach(cell -> getChildren().add(AnswerGrid.even(cell)));
        replies.subscribe(this::draw);
        focusedProperty().subscribe(focused -> draw());
        words.language().subscribe(language -> draw());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        for (int i = 0; i < cells.size(); i++) {
            int here = i;
            cells.get(i).setOnMousePressed(event -> go(here));
        }
    }

    /** What was typed so far, in the order of the uses; can be set, as for a draft. */
    public ObservableList<Reply> replies() {
        return replies;
    }

    /** Whether every box has its reply. */
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** What Enter does once every box has its reply. */
    public void onNext(Runnable act) {
        next = act;
    }

    /** What Enter does while a box has none; the keyboard goes to the first of them. */
    public void onMissing(Runnable act) {
        missing = act;
    }

    /** Takes the keyboard where the first reply is awaited, else to the first box. */
    public void start() {
        go(Math.max(0, replies.indexOf(Reply.AWAITED)));
    }

    /** Empties every box for another form, and takes the keyboard. */
    public void begin() {
        replies.setAll(Collections.nCopies(uses.size(), Reply.AWAITED));
        go(0);
    }

    private void go(int place) {
        at = Math.clamp(place, 0, Math.max(0, cells.size() - 1));
        requestFocus();
        draw();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean all = event.isShiftDown();
        switch (event.getCode()) {
            case O, Y -> put(Reply.YES, all);
            case N -> put(Reply.NO, all);
            case MINUS, SUBTRACT, SPACE -> put(Reply.BLANK, false);
            case X -> put(Reply.BOTH, false);
            case LEFT, BACK_SPACE -> takeBack(event.getCode());
            case RIGHT -> go(at + 1);
            case HOME -> go(0);
            case END -> go(cells.size() - 1);
            case ENTER -> enter();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter() {
        if (complete.get()) {
            next.run();
        } else {
            start();
            missing.run();
        }
    }

    /** For all: the boxes that are still awaited, never what was already typed. */
    private void put(Reply reply, boolean all) {
        if (all) {
            replies.replaceAll(known -> known == Reply.AWAITED ? reply : known);
            go(cells.size() - 1);
        } else if (!cells.isEmpty()) {
            replies.set(at, reply);
            go(at + 1);
        }
    }

    private void takeBack(KeyCode key) {
        boolean lastIsTyped = at == cells.size() - 1 && replies.get(at) != Reply.AWAITED;
        int place = lastIsTyped ? at : Math.max(0, at - 1);
        if (key == KeyCode.BACK_SPACE || lastIsTyped) {
            replies.set(place, Reply.AWAITED);
        }
        go(place);
    }

    private void draw() {
        for (int i = 0; i < cells.size() && i < replies.size(); i++) {
            cells.get(i).show(words, replies.get(i));
            cells.get(i).current(isFocused() && i == at);
        }
        complete.set(!replies.contains(Reply.AWAITED));
        if (at < Math.min(replies.size(), uses.size())) {
            setAccessibleText(
                    words.say(
                            "reply.place",
                            uses.get(at).getValue(),
                            replies.get(at).word(words),
                            at + 1,
                            uses.size()));
        }
    }
}
