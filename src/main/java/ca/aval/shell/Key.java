package ca.aval.shell;

import ca.aval.kit.Words;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

import java.util.ArrayList;
import java.util.List;

/** A key of the program, and how it is written on a key cap. */
public final class Key {
    /** Focuses the filter of the page. */
    public static final Key FIND = control(KeyCode.F);

    /** A new thing of the kind that the page shows. */
    public static final Key NEW = control(KeyCode.N);

    /** Changes what the page shows. */
    public static final Key EDIT = alone(KeyCode.F2);

    /** Keeps what was written. */
    public static final Key SAVE = control(KeyCode.S);

    public static final Key PRINT = control(KeyCode.P);

    /** The list of the page into Excel. */
    public static final Key EXPORT = controlShift(KeyCode.E);

    private final KeyCode code;
    private final boolean control;
    private final boolean shift;

    private Key(KeyCode code, boolean control, boolean shift) {
        this.code = code;
        this.control = control;
        this.shift = shift;
    }

    public static Key control(KeyCode code) {
        return new Key(code, true, false);
    }

    public static Key controlShift(KeyCode code) {
        return new Key(code, true, true);
    }

    /** A function key by itself. */
    public static Key alone(KeyCode code) {
        return new Key(code, false, false);
    }

    KeyCombination combination() {
        List<Modifier> modifiers = new ArrayList<>();
        if (control) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (shift) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(code, modifiers.toArray(Modifier[]::new));
    }

    /**
     * {@code Ctrl+Maj+E}, in the language of the window.
     *
     * @param words the words of the shell
     */
    public String said(Words words) {
        return (control ? "Ctrl+" : "") + (shift ? words.say("key.shift") + "+" : "") + cap();
    }

    private String cap() {
        return switch (code) {
            case EQUALS -> "=";
            case MINUS -> "-";
            default -> code.getName();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && combination().equals(key.combination());
    }

    @Override
    public int hashCode() {
        return combination().hashCode();
    }
}
