package ca.aval.app.ui;

import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/** The fields of the account that opens the register. */
final class AccountStepView {
    private AccountStepView() {}

    static Node form(AccountStepViewModel model, Words words, Fields fields) {
        return FirstRunView.card(
                fields.text("account.user-name", model.userName())
                        .hint(words.live("account.user-name.hint")),
                fields.text("account.display-name", model.displayName())
                        .hint(words.live("account.display-name.hint")),
                fields.password("account.password", model.password())
                        .hint(
                                Bindings.createStringBinding(
                                        () -> strength(model, words),
                                        model.verdict(),
                                        model.missing(),
                                        words.language())),
                fields.password("account.again", model.again()));
    }

    private static String strength(AccountStepViewModel model, Words words) {
        return words.say(
                "strength." + model.verdict().getValue(), model.missing().getValue().intValue());
    }
}
