package ca.aval.backup.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.RecoveryKeyEntry;
import ca.aval.kit.Words;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The name and the password of the moment of a backup, or the recovery key in their place. */
final class UnlockerFields extends VBox {
    private static final int KEY_ROWS = 3;

    /**
     * @param words those of backups
     */
    UnlockerFields(Unlocker unlocker, Words words) {
        TextField user = new TextField();
        user.textProperty().bindBidirectional(unlocker.user());
        PasswordField password = new PasswordField();
        password.textProperty().bindBidirectional(unlocker.password());
        RecoveryKeyEntry key = new RecoveryKeyEntry(unlocker.key(), KEY_ROWS);
        VBox account =
                new VBox(
                        new FormField<>(words.live("restore.user"), user)
                                .hint(words.live("restore.user.hint")),
                        new FormField<>(words.live("restore.password"), password),
                        Buttons.link(
                                words.live("restore.key.instead"),
                                () -> {
                                    unlocker.withKey().set(true);
                                    key.requestFocus();
                                }));
        VBox sheet =
                new VBox(
                        new FormField<>(words.live("restore.key"), key)
                                .hint(words.live("restore.key.hint"))
                                .error(unlocker.mistyped()),
                        Buttons.link(
                                words.live("restore.password.instead"),
                                () -> {
                                    unlocker.withKey().set(false);
                                    user.requestFocus();
                                }));
        account.getStyleClass().add("form");
        sheet.getStyleClass().add("form");
        shown(account, unlocker.withKey().map(with -> !with));
        shown(sheet, unlocker.withKey());
        getChildren().addAll(account, sheet);
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
