package ca.aval.kit;

import atlantafx.base.controls.PasswordTextField;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for a password, with an eye that shows what was typed. */
public final class PasswordEntry extends PasswordTextField {
    /**
     * @param words the words of the kit
     */
    public PasswordEntry(Words words, StringProperty password) {
        getStyleClass().add("password-entry");
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        passwordProperty().addListener((o, before, typed) -> password.set(typed));
        password.addListener(
                (o, before, now) -> {
                    if (now.isEmpty() && !getPassword().isEmpty()) {
                        clear();
                    }
                });
        setRight(eye(words));
        addEventFilter(KeyEvent.KEY_PRESSED, this::letEscapePass);
    }

    /** Tells whether the keyboard writes capitals only, each time a key is used here. */
    public PasswordEntry watchCapsLock(BooleanProperty capsLock) {
        addEventFilter(KeyEvent.ANY, event -> capsLock.set(capsLockOn()));
        focusedProperty().addListener(change -> capsLock.set(isFocused() && capsLockOn()));
        return this;
    }

    /** A field with a formatter keeps Escape for itself, and the form around it would stay. */
    private void letEscapePass(KeyEvent event) {
        Parent around = getParent();
        if (event.getCode() == KeyCode.ESCAPE && around != null) {
            event.consume();
            around.fireEvent(event.copyFor(around, around));
        }
    }

    private static boolean capsLockOn() {
        return Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
    }

    private Button eye(Words words) {
        Button eye =
                Buttons.iconOnly(
                        Bindings.when(revealPasswordProperty())
                                .then(words.live("password.hide"))
                                .otherwise(words.live("password.show")),
                        Icon.EYE,
                        () -> setRevealPassword(!getRevealPassword()));
        revealPasswordProperty()
                .subscribe(shown -> eye.setGraphic(Icons.of(shown ? Icon.EYE_SLASH : Icon.EYE)));
        return eye;
    }
}
