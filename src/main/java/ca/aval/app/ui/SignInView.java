package ca.aval.app.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.PasswordEntry;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.security.ui.Countdown;
import ca.aval.shell.WelcomeFrame;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The small window where a register is opened: one field to fill. */
public final class SignInView {
    private final SignInViewModel model;
    private final TextField user = new TextField();
    private final PasswordEntry password;
    private final HBox foot = new HBox();
    private final Parent root;

    /**
     * @param words the words of the first screens
     * @param shell the words of the shell
     */
    public SignInView(SignInViewModel model, Words words, Words shell, LiveSettings settings) {
        this.model = model;
        user.textProperty().bindBidirectional(model.userName());
        Words kit = Words.of(Words.class, "kit", words.language());
        password = new PasswordEntry(kit, model.password()).watchCapsLock(model.capsLock());
        user.disableProperty().bind(model.opening());
        password.disableProperty().bind(model.opening());
        FormField<PasswordEntry> field =
                new FormField<PasswordEntry>(words.live("sign-in.password"), password)
                        .error(model.error())
                        .below(
                                new Note(Tone.ATTENTION, words.live("sign-in.caps-lock"))
                                        .when(model.capsLock()));
        // the name of whoever locked is read, not typed
        user.setEditable(!model.isLocked());
        user.setFocusTraversable(!model.isLocked());
        VBox form =
                new VBox(
                        new FormField<>(words.live("sign-in.user"), user),
                        field,
                        open(words),
                        foot);
        foot.getStyleClass().add("sign-in-foot");
        foot.getChildren().add(forgotten(words, form));
        new Countdown(model.trouble());
        root = new WelcomeFrame(shell, settings, model.subtitle(), form, model.footnote());
        model.opening().addListener((o, before, now) -> focusAgain(now));
    }

    /** What else can be done here, at the right under the button. */
    public SignInView aside(Node other) {
        foot.getChildren().addAll(Panel.spacer(), other);
        return this;
    }

    /** Where one goes with a register that is damaged; shown once that was told. */
    public SignInView damaged(Node link) {
        link.visibleProperty().bind(model.damaged());
        link.managedProperty().bind(model.damaged());
        return aside(link);
    }

    /**
     * Where one goes with a forgotten password, instead of a sentence that says there is no way.
     */
    public SignInView forgotten(ObservableValue<String> word, Runnable go) {
        foot.getChildren().set(0, Buttons.link(word, go));
        return this;
    }

    private static Hyperlink forgotten(Words words, VBox form) {
        SimpleBooleanProperty asked = new SimpleBooleanProperty();
        form.getChildren()
                .add(new Note(Tone.NEUTRAL, words.live("sign-in.forgotten.answer")).when(asked));
        return Buttons.link(words.live("sign-in.forgotten"), () -> asked.set(!asked.get()));
    }

    public Parent root() {
        return root;
    }

    /** Puts the keyboard in the first field that is empty. */
    public void focus() {
        // a page that scrolls holds its fields only once it was dressed
        root.applyCss();
        if (model.userName().get().isEmpty()) {
            user.requestFocus();
        } else {
            password.requestFocus();
        }
    }

    private Button open(Words words) {
        Button open =
                Buttons.primary(
                        Bindings.when(model.opening())
                                .then(words.live("sign-in.opening"))
                                .otherwise(
                                        words.live(
                                                model.isLocked()
                                                        ? "sign-in.unlock"
                                                        : "sign-in.open")),
                        Icon.UNLOCK,
                        model::open);
        open.getStyleClass().add("large");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setDefaultButton(true);
        open.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.mayOpen().getValue(), model.mayOpen()));
        return open;
    }

    private void focusAgain(boolean opening) {
        if (!opening) {
            password.requestFocus();
        }
    }
}
