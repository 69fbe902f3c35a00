package ca.aval.app.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Fields;
import ca.aval.kit.FormField;
import ca.aval.kit.FormScroll;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.WizardHost;
import ca.aval.kit.Words;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.school.ui.LetterheadForm;
import ca.aval.school.ui.SchoolIdentityForm;
import ca.aval.shell.FileChoice;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/** The first opening, step by step; what was typed stays when one goes back. */
public final class FirstRunView {
    private final WizardHost root;
    private final Fields account;
    private final HBox beside = new HBox();

    /**
     * @param words the words of the first screens
     * @param kit the words of the kit
     */
    public FirstRunView(FirstRunViewModel model, Words words, Words kit, FileChoice files) {
        Words schools = Words.of(LetterheadForm.class, "school_ui", words.language());
        account = new Fields(words, kit, model.account().answers());
        Fields school = new Fields(schools, kit, model.school().answers());
        Fields letterhead = new Fields(schools, kit, model.letterhead().answers());
        root =
                new WizardHost(
                        kit,
                        words.live("first-run.heading"),
                        promise(model, words),
                        List.of(
                                new FormStep(
                                        words,
                                        "account",
                                        accountPage(model, words, kit),
                                        account,
                                        model::completeAccount),
                                new FormStep(
                                        words,
                                        "school",
                                        schoolPage(model, words, kit, schools, school),
                                        school,
                                        model::completeSchool),
                                new FormStep(
                                        words,
                                        "letterhead",
                                        letterheadPage(model, words, schools, letterhead, files),
                                        letterhead,
                                        model::completeLetterhead),
                                new RecoveryStep(model, words, files, this::later),
                                new ReadyStep(model, words)),
                        () -> {});
        root.disableProperty().bind(model.making());
    }

    public Parent root() {
        return root;
    }

    /** What else can be done instead of making a register, under the first fields. */
    public FirstRunView aside(Node other) {
        beside.getChildren().add(other);
        return this;
    }

    /** Puts the keyboard in the first field. */
    public void focus() {
        root.applyCss();
        account.focusFirst();
    }

    private static ObservableValue<String> promise(FirstRunViewModel model, Words words) {
        ObservableValue<String> before = words.live("first-run.promise");
        ObservableValue<String> after = words.live("first-run.written");
        return Bindings.createStringBinding(
                () -> (model.recovery().get() == null ? before : after).getValue(),
                model.recovery(),
                before,
                after);
    }

    private void later() {
        root.skip();
    }

    private Node accountPage(FirstRunViewModel model, Words words, Words kit) {
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
                        AccountStepView.form(model.account(), words, kit, account),
                        beside);
        return new FormScroll(page);
    }

    private static Node schoolPage(
            FirstRunViewModel model, Words words, Words kit, Words schools, Fields fields) {
        VBox page =
                new VBox(
                        fields.summary(),
                        new SchoolIdentityForm(model.school(), schools, fields).form(),
                        Panel.ofFields(policy(model.policy(), words, kit, model)));
        page.getStyleClass().add("page");
        return new FormScroll(page);
    }

    private static Node policy(
            PolicyStepViewModel policy, Words words, Words kit, FirstRunViewModel model) {
        FormField<ComboBox<PolicyProfile>> field =
                new Fields(words, kit, model.school().answers())
                        .choice(
                                "first-run.policy",
                                policy.choices(),
                                policy.chosen(),
                                p -> PolicyStepViewModel.name(p, words.language().getValue()));
        field.control().setItems(policy.choices());
        return field.hint(words.live("first-run.policy.hint"));
    }

    private static Node letterheadPage(
            FirstRunViewModel model, Words words, Words schools, Fields fields, FileChoice files) {
        VBox page =
                new VBox(
                        problem(model),
                        making(model, words),
                        fields.summary(),
                        new LetterheadForm(model.letterhead(), schools, fields, files).form());
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
}
