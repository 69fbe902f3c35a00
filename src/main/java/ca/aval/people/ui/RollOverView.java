package ca.aval.people.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Segmented;
import ca.aval.kit.Segmented.Choice;
import ca.aval.kit.Tone;
import ca.aval.kit.WizardHost;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/** The steps that turn the year: what happens, what it does to each pupil, and doing it. */
public final class RollOverView implements Page {
    private final RollOverViewModel model;
    private final Words words;
    private final Words kit;
    private final FileChoice fileChoice;
    private final Runnable finished;
    private final StackPane content = new StackPane();

    /**
     * @param words those of the turn of the year
     * @param kit the words of the kit
     * @param finished called once the next year is at work
     */
    public RollOverView(
            RollOverViewModel model,
            Words words,
            Words kit,
            FileChoice fileChoice,
            Runnable finished) {
        this.model = model;
        this.words = words;
        this.kit = kit;
        this.fileChoice = fileChoice;
        this.finished = finished;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "school-year";
    }

    @Override
    public void shown(Destination destination) {
        model.arrive(this::begin);
    }

    private void begin() {
        var read = Bindings.isNotEmpty(model.from());
        var decided = model.undecided().isEqualTo(0);
        WizardHost steps =
                new WizardHost(
                        kit,
                        words.live("turn.heading"),
                        words.live("turn.promise"),
                        List.of(
                                new TurnStep(
                                        words, "begin", model.to(), beginning(), read, model::plan),
                                new TurnStep(
                                        words,
                                        "preview",
                                        model.to(),
                                        new TurnPreview(model, words),
                                        decided,
                                        Runnable::run),
                                new TurnStep(
                                        words,
                                        "confirm",
                                        model.to(),
                                        confirm(),
                                        new ReadOnlyBooleanWrapper(true),
                                        model::apply)),
                        finished);
        steps.getStyleClass().add("in-window");
        content.getChildren().setAll(steps);
    }

    private Node beginning() {
        Label files = new Label();
        files.setWrapText(true);
        files.textProperty()
                .bind(
                        model.files()
                                .map(
                                        chosen ->
                                                chosen.stream()
                                                        .map(p -> String.valueOf(p.getFileName()))
                                                        .collect(Collectors.joining(", "))));
        HBox choose =
                new HBox(
                        Buttons.plain(words.live("turn.choose"), Icon.FOLDER2_OPEN, this::choose),
                        files);
        choose.getStyleClass().add("row");
        choose.visibleProperty().bind(model.byList());
        choose.managedProperty().bind(model.byList());
        Label hint = line(null, "hint", words.live("turn.by.hint"));
        Segmented<Boolean> ways =
                new Segmented<>(
                        words.live("turn.by"),
                        List.of(
                                new Choice<>(false, words.live("turn.by.level")),
                                new Choice<>(true, words.live("turn.by.list"))),
                        model.byList(),
                        model.byList()::set);
        Label name = line(null, "field-label", words.live("turn.by"));
        name.setLabelFor(ways);
        VBox way = new VBox(name, ways, hint, choose);
        way.getStyleClass().add("form-field");
        VBox facts =
                new VBox(
                        fact(Icon.PEOPLE, "begin.fact.pupils"),
                        fact(Icon.ARCHIVE, "begin.fact.history"),
                        fact(Icon.CLOCK_HISTORY, "begin.fact.consents"),
                        fact(Icon.ARROW_COUNTERCLOCKWISE, "begin.fact.undo"));
        facts.getStyleClass().add("turn-facts");
        VBox page = new VBox(new Panel().padded(facts), message(), way);
        page.getStyleClass().add("turn");
        return page;
    }

    private Node confirm() {
        VBox facts =
                new VBox(
                        line(
                                Icon.CHECK_CIRCLE_FILL,
                                "plain",
                                words.live("confirm.up", model.count("GOES_UP"), model.to())),
                        line(
                                Icon.ARROW_COUNTERCLOCKWISE,
                                "plain",
                                words.live("confirm.repeat", model.count("REPEATS"))),
                        line(
                                Icon.BOX_ARROW_RIGHT,
                                "plain",
                                words.live("confirm.leave", model.count("LEAVES"))),
                        line(
                                Icon.PLUS_CIRCLE,
                                "plain",
                                words.live("confirm.arrive", model.arrivals())),
                        fact(Icon.CLOCK_HISTORY, "begin.fact.consents"));
        facts.getStyleClass().add("turn-facts");
        Label staff = line(null, "plain", model.staff());
        Label nobody = line(null, "muted", words.live("confirm.staff.none"));
        nobody.visibleProperty().bind(Bindings.isEmpty(model.staff()));
        nobody.managedProperty().bind(nobody.visibleProperty());
        staff.visibleProperty().bind(nobody.visibleProperty().not());
        staff.managedProperty().bind(staff.visibleProperty());
        VBox page =
                new VBox(
                        message(),
                        new Panel().padded(facts),
                        new Panel(words.live("confirm.staff")).padded(new VBox(staff, nobody)));
        page.getStyleClass().add("turn");
        return page;
    }

    private Node message() {
        return new Note(Tone.DANGER, model.message()).when(Bindings.isNotEmpty(model.message()));
    }

    private Label fact(Icon icon, String key) {
        return line(icon, "plain", words.live(key, model.from(), model.to()));
    }

    private static Label line(
            @Nullable Icon icon, String styleClass, ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        if (icon != null) {
            label.setGraphic(Icons.of(icon));
        }
        return label;
    }

    private void choose() {
        model.choose(
                fileChoice.severalToRead(
                        words.say("turn.choose.title"),
                        words.say("turn.choose.kind"),
                        RosterImportView.ENDINGS));
    }
}
