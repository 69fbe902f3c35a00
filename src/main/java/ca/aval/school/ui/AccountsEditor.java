package ca.aval.school.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Fields;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.Words;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The school's own accounts, one row each; none is a good answer. */
final class AccountsEditor extends VBox {
    private final LetterheadViewModel model;
    private final Words words;
    private final Fields fields;
    private final VBox rows = new VBox();
    private final Map<AccountLine, Node> known = new LinkedHashMap<>();
    private final Button add;

    AccountsEditor(LetterheadViewModel model, Words words, Fields fields) {
        this.model = model;
        this.words = words;
        this.fields = fields;
        getStyleClass().add("form");
        rows.getStyleClass().add("form");
        Label hint = new Label();
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.textProperty().bind(words.live("letterhead.accounts.hint"));
        add = Buttons.plain(words.live("letterhead.accounts.add"), Icon.PLUS, model::addAccount);
        getChildren().addAll(hint, rows, add);
        model.accounts().addListener((Observable change) -> show());
        show();
    }

    private void show() {
        known.keySet().retainAll(model.accounts());
        for (AccountLine line : model.accounts()) {
            known.computeIfAbsent(line, this::row);
        }
        rows.getChildren().setAll(known.values());
        rows.setManaged(!known.isEmpty());
    }

    private Node row(AccountLine line) {
        FormField<ComboBox<AccountLine.Platform>> platform =
                fields.choice(
                        "letterhead.account.platform",
                        List.of(AccountLine.Platform.values()),
                        line.platform(),
                        AccountLine.Platform::ownName);
        platform.setMinWidth(USE_PREF_SIZE);
        FormField<TextField> address = fields.text("letterhead.account.address", line.address());
        HBox.setHgrow(address, Priority.ALWAYS);
        Button remove =
                Buttons.iconOnly(
                        words.live("letterhead.account.remove", line.address().text()),
                        Icon.X,
                        () -> {
                            add.requestFocus();
                            model.removeAccount(line);
                        });
        HBox row = new HBox(platform, address, remove);
        row.getStyleClass().add("account-row");
        return row;
    }
}
