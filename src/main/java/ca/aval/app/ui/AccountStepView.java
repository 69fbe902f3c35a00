package ca.aval.app.ui;

import ca.aval.kit.Fields;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/** The fields of the account that opens the register. */
final class AccountStepView {
    private AccountStepView() {}

    static Node form(AccountStepViewModel model, Words words, Fields fields) {
        return Panel.ofFields(
                fields.text("account.user-name", model.userName())
                        .hint(words.live("account.user-name.hint")),
                fields.text("account.display-name", model.displayName())
                        .hint(words.live("account.display-name.hint")),
                fields.labelled(
                                "account.password",
                                model.password(),
                                new PasswordEntry(words, model.password().text()))
                        .hint(
                                Bindings.createStringBinding(
                                        () -> strength(model, words),
                                        model.verdict(),
                                        model.missing(),
                                        words.language())),
                fields.labelled(
                        "account.again",
                        model.again(),
                        new PasswordEntry(words, model.again().text())));
    }

    private static String strength(AccountStepViewModel model, Words words) {
        return words.say(
                "strength." + model.verdict().getValue(), model.missing().getValue().intValue());
    }
}
