package ca.aval.security.ui;

import ca.aval.kit.FormField;
import ca.aval.kit.PasswordEntry;
import ca.aval.kit.Words;
import ca.aval.platform.work.WorkRunner;
import ca.aval.security.SecondAuthentication;
import ca.aval.shell.Dialogs;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** The small form that asks for the password again. */
public final class AskAgainDialog {
    private final SecondAuthentication authentication;
    private final WorkRunner work;
    private final Dialogs dialogs;
    private final Words words;
    private final Words kit;

    /**
     * @param words those of the accounts
     * @param kit the words of the kit
     */
    public AskAgainDialog(
            SecondAuthentication authentication,
            WorkRunner work,
            Dialogs dialogs,
            Words words,
            Words kit) {
        this.authentication = authentication;
        this.work = work;
        this.dialogs = dialogs;
        this.words = words;
        this.kit = kit;
    }

    /**
     * Asks, and hands over the proof once the form is closed; does nothing when the person gives
     * up.
     *
     * @param title what it is asked for
     * @param verb what the main button does
     */
    public void ask(
            String title, String why, String verb, Consumer<SecondAuthentication.Proof> proven) {
        AskAgainViewModel model = new AskAgainViewModel(authentication, work, words);
        new Countdown(model.trouble());
        PasswordEntry password = new PasswordEntry(kit, model.password());
        Label reason = new Label(why);
        reason.setWrapText(true);
        reason.setMinHeight(Label.USE_PREF_SIZE);
        VBox form =
                new VBox(
                        reason,
                        new FormField<>(words.live("again.password"), password)
                                .error(model.trouble().sentence()));
        form.getStyleClass().add("form");
        dialogs.fillUntil(
                title,
                form,
                verb,
                model.ready(),
                close ->
                        model.ask(
                                proof -> {
                                    close.run();
                                    proven.accept(proof);
                                }));
    }
}
