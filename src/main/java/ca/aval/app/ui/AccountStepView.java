package ca.aval.app.ui;

import ca.aval.kit.Fields;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.security.ui.NewPasswordFields;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/** The fields of the account that opens the register. */
final class AccountStepView {
    private AccountStepView() {}

    /**
     * @param kit the words of the kit
     */
    static Node form(AccountStepViewModel model, Words words, Words kit, Fields fields) {
        List<Node> form =
                new ArrayList<>(
                        List.of(
                                fields.text("account.user-name", model.userName())
                                        .hint(words.live("account.user-name.hint")),
                                fields.text("account.display-name", model.displayName())
                                        .hint(words.live("account.display-name.hint"))));
        form.addAll(new NewPasswordFields(model.password(), kit).in(fields));
        return Panel.ofFields(form.toArray(Node[]::new));
    }
}
