package ca.aval.shell;

import ca.aval.kit.Look;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.util.List;
import java.util.function.Consumer;

/** Asks and tells; the buttons carry verbs, and Escape always means that nothing happens. */
public final class Dialogs {
    private final Window owner;
    private final Look look;
    private final Words words;

    /**
     * @param words the words of the shell
     */
    public Dialogs(Window owner, Look look, Words words) {
        this.owner = owner;
        this.look = look;
        this.words = words;
    }

    /**
     * Asks whether to go on.
     *
     * @param verb what the main button does, such as « Imprimer 450 formulaires »
     */
    public boolean ask(String title, String explanation, String verb) {
        return show(title, sentence(explanation), List.of(onward(verb), cancel()));
    }

    /** Tells something that needs only to be read. */
    public void tell(String title, String text) {
        show(title, sentence(text), List.of(onward(words.say("dialog.close"))));
    }

    /** The same, with one more thing one can do with it; true when the person chose that. */
    public boolean tell(String title, String text, String verb) {
        ButtonType close = new ButtonType(words.say("dialog.close"), ButtonData.CANCEL_CLOSE);
        return show(title, sentence(text), List.of(onward(verb), close));
    }

    /**
     * A small form in a window of its own.
     *
     * @param ready whether the main button may be pressed
     */
    public boolean fill(String title, Node form, String verb, ObservableValue<Boolean> ready) {
        return show(title, form, List.of(onward(verb), cancel()), ready);
    }

    /**
     * A small form that stays until what it asks for is done, so that a refusal is told beside its
     * field.
     *
     * @param ready whether the main button may be pressed
     * @param go does it; is given what closes the form
     */
    public void fillUntil(
            String title,
            Node form,
            String verb,
            ObservableValue<Boolean> ready,
            Consumer<Runnable> go) {
        ButtonType main = onward(verb);
        Dialog<ButtonType> dialog = dialog(title, form, List.of(main, cancel()), ready);
        dialog.getDialogPane()
                .lookupButton(main)
                .addEventFilter(
                        ActionEvent.ACTION,
                        event -> {
                            event.consume();
                            go.accept(dialog::close);
                        });
        Node first = form.lookup(".text-input");
        if (first != null) {
            dialog.setOnShown(event -> first.requestFocus());
        }
        dialog.showAndWait();
    }

    /** Shows something that is only read, such as a list of keys. */
    public void showAll(String title, Node content) {
        show(title, content, List.of(onward(words.say("dialog.close"))));
    }

    /**
     * Asks before something that cannot be taken back: the main button answers only once the person
     * has typed that word.
     *
     * @param typed what must be typed, such as the number of a form; capitals and blanks around it
     *     do not matter
     */
    public boolean confirmTyped(String title, String explanation, String typed, String verb) {
        TextField field = new TextField();
        Label ask = new Label(words.say("dialog.type", typed));
        ask.setLabelFor(field);
        ask.setWrapText(true);
        VBox form = new VBox(sentence(explanation), ask, field);
        form.getStyleClass().add("dialog-words");
        ObservableValue<Boolean> ready =
                field.textProperty().map(text -> text.strip().equalsIgnoreCase(typed.strip()));
        return fill(title, form, verb, ready);
    }

    private boolean show(String title, Node content, List<ButtonType> buttons) {
        return show(title, content, buttons, new ReadOnlyBooleanWrapper(true));
    }

    private boolean show(
            String title, Node content, List<ButtonType> buttons, ObservableValue<Boolean> ready) {
        return dialog(title, content, buttons, ready)
                .showAndWait()
                .filter(buttons.getFirst()::equals)
                .isPresent();
    }

    private Dialog<ButtonType> dialog(
            String title, Node content, List<ButtonType> buttons, ObservableValue<Boolean> ready) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        look.dress(pane.getScene());
        pane.setAccessibleRole(AccessibleRole.DIALOG);
        pane.setAccessibleText(title);
        Label head = new Label(title);
        head.getStyleClass().add("dialog-title");
        head.setWrapText(true);
        VBox body = new VBox(head, content);
        body.getStyleClass().add("dialog-words");
        pane.setContent(body);
        pane.getButtonTypes().setAll(buttons);
        Button main = (Button) pane.lookupButton(buttons.getFirst());
        main.disableProperty().bind(Bindings.createBooleanBinding(() -> !ready.getValue(), ready));
        return dialog;
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static ButtonType onward(String verb) {
        return new ButtonType(verb, ButtonData.OK_DONE);
    }

    private ButtonType cancel() {
        return new ButtonType(words.say("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }
}
