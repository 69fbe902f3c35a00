package ca.aval.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** One box of the answer grid: its letter on the tint of the reply. */
final class ReplyCell extends Label {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    ReplyCell(Words words, Reply reply) {
        show(words, reply);
    }

    void show(Words words, Reply reply) {
        getStyleClass().setAll("label", "reply", reply.styleClass());
        setText(reply.letter(words));
        setAccessibleText(reply.word(words));
    }

    /** Whether the next key goes here. */
    void current(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
