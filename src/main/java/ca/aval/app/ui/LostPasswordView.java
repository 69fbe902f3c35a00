package ca.aval.app.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Fields;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Note;
import ca.aval.kit.RecoveryKeyEntry;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.security.ui.Countdown;
import ca.aval.security.ui.NewPasswordFields;
import ca.aval.shell.WelcomeFrame;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The small window where the recovery key opens the register and a new password is chosen. */
public final class LostPasswordView {
    private final LostPasswordViewModel model;
    private final RecoveryKeyEntry key;
    private final Fields fields;
    private final Parent root;

    /**
     * @param words the words of the first screens
     * @param shell the words of the shell
     * @param back leads back to the ordinary opening
     */
    public LostPasswordView(
            LostPasswordViewModel model,
            Words words,
            Words shell,
            LiveSettings settings,
            Runnable back) {
        this.model = model;
        Words kit = Words.of(Words.class, "kit", words.language());
        fields = new Fields(words, kit, model.answers());
        key = new RecoveryKeyEntry(model.key().text(), 3);
        Label why = new Label();
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        why.textProperty().bind(words.live("lost.why"));
        Note refused =
                new Note(Tone.DANGER, model.error()).when(model.error().map(s -> !s.isEmpty()));
        VBox form =
                new VBox(
                        why,
                        new FormField<>(words.live("lost.key"), key)
                                .hint(words.live("lost.key.hint"))
                                .error(model.mistyped()),
                        fields.text("sign-in.user", model.userName()));
        form.getChildren().addAll(new NewPasswordFields(model.password(), kit).in(fields));
        HBox foot = new HBox(Buttons.link(words.live("lost.back"), back));
        foot.getStyleClass().add("sign-in-foot");
        form.getChildren().addAll(refused, open(words), foot);
        new Countdown(model.trouble());
        form.disableProperty().bind(model.opening());
        root =
                new WelcomeFrame(
                        shell,
                        settings,
                        words.live("lost.title"),
                        form,
                        new ReadOnlyStringWrapper(""));
    }

    public Parent root() {
        return root;
    }

    /** Puts the keyboard where the key is typed. */
    public void focus() {
        // a page that scrolls holds its fields only once it was dressed
        root.applyCss();
        key.requestFocus();
    }

    private Button open(Words words) {
        Button open =
                Buttons.primary(
                        words.live("lost.open"),
                        Icon.KEY,
                        () -> {
                            model.open();
                            fields.focusWrong();
                        });
        open.getStyleClass().add("large");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setDefaultButton(true);
        open.disableProperty().bind(model.mayOpen().map(may -> !may));
        return open;
    }
}
