package ca.aval.app.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.WizardHost;
import ca.aval.kit.Words;
import ca.aval.shell.FileChoice;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** The first opening, step by step; what was typed stays when one goes back. */
public final class FirstRunView {
    private final WizardHost root;
    private final Fields account;

    /**
     * @param words the words of the first screens
     * @param kit the words of the kit
     */
    public FirstRunView(FirstRunViewModel model, Words words, Words kit, FileChoice files) {
        account = new Fields(words, model.account().answers());
        Fields school = new Fields(words, model.school().answers());
        Fields letterhead = new Fields(words, model.letterhead().answers());
        root =
                new WizardHost(
                        kit,
                        words.live("first-run.heading"),
                        words.live("first-run.promise"),
                        List.of(
                                new FormStep(
                                        words,
                                        "account",
                                        accountPage(model, words),
                                        account,
                                        model::completeAccount),
                                new FormStep(
                                        words,
                                        "school",
                                        SchoolStepView.page(model.school(), words, school),
                                        school,
                                        model::completeSchool),
                                new FormStep(
                                        words,
                                        "letterhead",
                                        letterheadPage(model, words, letterhead, files),
                                        letterhead,
                                        model::completeLetterhead),
                                new ReadyStep(model, words)),
                        () -> {});
        root.disableProperty().bind(model.making());
    }

    public Parent root() {
        return root;
    }

    /** Puts the keyboard in the first field. */
    public void focus() {
        root.applyCss();
        account.focusFirst();
    }

    private Node accountPage(FirstRunViewModel model, Words words) {
        VBox page = new VBox();
        page.getStyleClass().add("page");
        if (model.hasDemonstration()) {
            page.getChildren()
                    .add(
                            new Note(
                                    Tone.ACCENT,
                                    words.live("demonstration.first"),
                                    words.live("demonstration.rest"),
                                    Buttons.link(
                                            words.live("demonstration.try"),
                                            model::tryDemonstration)));
        }
        page.getChildren()
                .addAll(
                        problem(model),
                        making(model, words),
                        account.summary(),
                        AccountStepView.form(model.account(), words, account));
        return new FormScroll(page);
    }

    private static Node letterheadPage(
            FirstRunViewModel model, Words words, Fields fields, FileChoice files) {
        VBox page =
                new VBox(
                        problem(model),
                        making(model, words),
                        fields.summary(),
                        new LetterheadStepView(model.letterhead(), words, fields, files).form());
        page.getStyleClass().add("page");
        return new FormScroll(page);
    }

    private static Node problem(FirstRunViewModel model) {
        return new Note(Tone.DANGER, model.error())
                .when(model.error().map(sentence -> !sentence.isEmpty()));
    }

    private static Node making(FirstRunViewModel model, Words words) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(120);
        return new Note(
                        Tone.NEUTRAL,
                        words.live("first-run.making"),
                        words.live("first-run.making.rest"),
                        bar)
                .when(model.making());
    }

    /** A card of fields, no wider than is good to read. */
    static Panel card(Node... fields) {
        VBox form = new VBox(fields);
        form.getStyleClass().add("form");
        Panel card = new Panel().padded(form);
        card.getStyleClass().add("form-card");
        card.setMaxWidth(Region.USE_PREF_SIZE);
        return card;
    }
}
