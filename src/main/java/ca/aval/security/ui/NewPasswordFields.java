package ca.aval.security.ui;

import ca.aval.kit.Fields;
import ca.aval.kit.FormField;
import ca.aval.kit.PasswordEntry;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;

import java.util.List;

/** The two fields of a new password, with the rule told while one types. */
public final class NewPasswordFields {
    private final NewPasswordViewModel model;
    private final Words words;
    private final Words kit;

    /**
     * @param kit the words of the kit
     */
    public NewPasswordFields(NewPasswordViewModel model, Words kit) {
        this.model = model;
        this.kit = kit;
        words = Words.of(NewPasswordFields.class, "accounts", kit.language());
    }

    /** The password, then the same once more. */
    public List<FormField<PasswordEntry>> in(Fields fields) {
        return List.of(
                fields.labelled(
                                words,
                                "password.new",
                                model.password(),
                                new PasswordEntry(kit, model.password().text()))
                        .hint(
                                Bindings.createStringBinding(
                                        this::strength,
                                        model.verdict(),
                                        model.missing(),
                                        words.language())),
                fields.labelled(
                        words,
                        "password.again",
                        model.again(),
                        new PasswordEntry(kit, model.again().text())));
    }

    private String strength() {
        return words.say(
                "strength." + model.verdict().getValue(), model.missing().getValue().intValue());
    }
}
