package ca.aval.school.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.DraftBanner;
import ca.aval.kit.Fields;
import ca.aval.kit.FormScroll;
import ca.aval.kit.Icon;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of the school: the same fields as at the first opening, to be changed at any time. */
public final class SchoolView implements Page {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final SchoolViewModel model;
    private final Fields names;
    private final Fields letterhead;
    private final VBox content;
    private final VBox form;
    private Runnable alsoShown = () -> {};

    /**
     * @param words the words of the school's screens
     * @param kit the words of the kit
     */
    public SchoolView(SchoolViewModel model, Words words, Words kit, FileChoice files) {
        this.model = model;
        names = new Fields(words, kit, model.identity().answers());
        letterhead = new Fields(words, kit, model.letterhead().answers());
        Button save = Buttons.primary(words.live("page.save"), Icon.CHECK, this::save);
        save.disableProperty().bind(model.ready().not());
        form =
                new VBox(
                        new SchoolIdentityForm(model.identity(), words, names).changeable(),
                        new LetterheadForm(model.letterhead(), words, letterhead, files).form());
        form.getStyleClass().add("page");
        form.disableProperty().bind(model.ready().not());
        FormScroll scroll = new FormScroll(form);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content =
                new VBox(
                        new PageHead(words.live("page.title"), words.live("page.purpose"), save),
                        new DraftBanner(model.draft(), kit),
                        new Note(Tone.DANGER, model.refusal())
                                .when(Bindings.isNotEmpty(model.refusal())),
                        new Note(Tone.OK, model.done()).when(Bindings.isNotEmpty(model.done())),
                        names.summary(),
                        letterhead.summary(),
                        scroll);
        content.getStyleClass().add("page");
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::saveByKey);
    }

    /**
     * Puts a card under the fields.
     *
     * @param shown what the card does each time the page is shown
     */
    public SchoolView under(Node card, Runnable shown) {
        form.getChildren().add(card);
        alsoShown = shown;
        return this;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void shown(Destination destination) {
        model.show();
        alsoShown.run();
    }

    @Override
    public void keepWords() {
        model.keepWords();
    }

    @Override
    public String guide() {
        return "school";
    }

    private void save() {
        model.save();
        letterhead.focusWrong();
        names.focusWrong();
    }

    private void saveByKey(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        }
    }
}
