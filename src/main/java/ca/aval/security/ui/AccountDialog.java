package ca.aval.security.ui;

import ca.aval.kit.Fields;
import ca.aval.kit.Note;
import ca.aval.kit.PasswordEntry;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.shell.Dialogs;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The small form of one act on an account. */
public final class AccountDialog {
    private final Dialogs dialogs;
    private final Words words;
    private final Words kit;

    /**
     * @param words those of the accounts
     * @param kit the words of the kit
     */
    public AccountDialog(Dialogs dialogs, Words words, Words kit) {
        this.dialogs = dialogs;
        this.words = words;
        this.kit = kit;
    }

    /** Asks until it is done or given up. */
    public void show(AccountFormViewModel model) {
        String key = "form." + model.kind();
        new Countdown(model.trouble());
        Fields fields = new Fields(words, kit, model.answers());
        dialogs.fillUntil(
                words.say(key + ".title", model.who()),
                form(model, fields),
                words.say(key + ".do"),
                model.ready(),
                close -> {
                    model.submit(close);
                    fields.focusWrong();
                });
        model.forget();
    }

    private Node form(AccountFormViewModel model, Fields fields) {
        VBox form = new VBox(explanation("form." + model.kind() + ".why"));
        form.getStyleClass().add("form");
        AccountFormViewModel.Kind kind = model.kind();
        if (kind.asksNames()) {
            form.getChildren()
                    .addAll(
                            fields.text("account.display-name", model.displayName()),
                            fields.text("account.user-name", model.userName())
                                    .hint(words.live("account.user-name.hint")));
        }
        if (kind.asksRole()) {
            form.getChildren()
                    .add(
                            fields.choice(
                                            "account.role",
                                            model.roles(),
                                            model.role(),
                                            code -> words.say("role." + code))
                                    .hint(
                                            Bindings.createStringBinding(
                                                    () ->
                                                            words.say(
                                                                    "role.may."
                                                                            + model.role().get()),
                                                    model.role(),
                                                    words.language())));
        }
        if (kind.asksPresent()) {
            form.getChildren()
                    .add(
                            fields.labelled(
                                    "again.password",
                                    model.present(),
                                    new PasswordEntry(kit, model.present().text())));
        }
        if (kind.asksPassword()) {
            form.getChildren().addAll(new NewPasswordFields(model.password(), kit).in(fields));
        }
        form.getChildren()
                .add(
                        new Note(Tone.DANGER, model.refusal())
                                .when(model.refusal().map(text -> !text.isEmpty())));
        return form;
    }

    private Label explanation(String key) {
        Label why = new Label(words.say(key));
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        return why;
    }
}
