package ca.aval.policy.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.policy.PolicyChangePlace;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The page where another policy is chosen, looked at beside the one in force, and put in force. */
public final class PolicyChangeView implements Page {
    /** How the names of the files end that can be policies. */
    private static final List<String> ENDINGS = List.of("*.yaml", "*.yml", "*.YAML", "*.YML");

    private static final double ROWS = 260;

    private final PolicyChangeViewModel model;
    private final Words words;
    private final FileChoice files;
    private final VBox content = new VBox();
    private final StackPane preview = new StackPane();

    /**
     * @param words those of the change of policy
     */
    public PolicyChangeView(PolicyChangeViewModel model, Words words, FileChoice files) {
        this.model = model;
        this.words = words;
        this.files = files;
        BooleanBinding looking = model.plan().isNotNull();
        BooleanBinding faulty = Bindings.isNotEmpty(model.faults());
        Node lists = new VBox(offered(), earlier());
        lists.getStyleClass().add("plan");
        Node main = new VBox(preview, foot());
        VBox.setVgrow(preview, Priority.ALWAYS);
        StackPane place =
                new StackPane(
                        only(lists, looking.or(faulty).not()),
                        only(faults(), faulty),
                        only(main, looking));
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        content.getStyleClass().add("page");
        content.getChildren()
                .addAll(
                        new PageHead(
                                words.live("change.title"),
                                Buttons.plain(
                                        words.live("change.import"),
                                        Icon.FOLDER2_OPEN,
                                        this::choose)),
                        purpose(),
                        note(Tone.DANGER, model.refusal()),
                        note(Tone.OK, model.done()),
                        place);
        model.plan().subscribe(this::show);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "policy";
    }

    @Override
    public void shown(Destination destination) {
        model.arrive();
        if (destination instanceof PolicyChangePlace(Path file) && file != null) {
            model.look(file);
        }
    }

    private void choose() {
        file(files, words).ifPresent(model::look);
    }

    /** Asks the person for the file of a policy. */
    public static Optional<Path> file(FileChoice files, Words words) {
        return files.toRead(words.say("change.choose-file"), words.say("change.kind"), ENDINGS);
    }

    private void show(@Nullable ShownPlan shown) {
        preview.getChildren().clear();
        if (shown != null) {
            preview.getChildren().add(new PlanView(words).of(shown));
        }
    }

    private Panel offered() {
        DataTable<PolicyLine> table =
                table("change.offered", model.offered(), "change.none")
                        .strong(words.live("column.organization"), 300, PolicyLine::organization)
                        .named("organization")
                        .text(words.live("column.title"), 300, PolicyLine::title)
                        .named("title")
                        .text(words.live("column.edition"), 170, PolicyLine::edition)
                        .named("edition")
                        .text(words.live("column.state"), 110, PolicyLine::state)
                        .named("state");
        return listed("change.offered", table, "change.look");
    }

    private Panel earlier() {
        DataTable<PolicyLine> table =
                table("change.earlier", model.earlier(), "change.never")
                        .strong(words.live("column.since"), 190, PolicyLine::state)
                        .named("since")
                        .text(words.live("column.edition"), 170, PolicyLine::edition)
                        .named("edition")
                        .text(words.live("column.title"), 260, PolicyLine::title)
                        .named("title")
                        .text(words.live("column.why"), 150, PolicyLine::why)
                        .named("why")
                        .text(words.live("column.by"), 140, PolicyLine::by)
                        .named("by");
        return listed("change.earlier", table, "change.put-back");
    }

    private DataTable<PolicyLine> table(
            String name, ObservableList<PolicyLine> lines, String none) {
        return new DataTable<>(
                        words.live(name),
                        lines,
                        new EmptyState(Icon.FILE_EARMARK_TEXT, words.live(none)))
                .onOpen(model::look);
    }

    private Panel listed(String title, DataTable<PolicyLine> table, String verb) {
        Button look =
                Buttons.plain(
                        words.live(verb),
                        () -> model.look(table.getSelectionModel().getSelectedItem()));
        look.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        table.setPrefHeight(ROWS);
        Panel panel = new Panel(words.live(title)).filled(table).foot(look);
        VBox.setVgrow(panel, Priority.ALWAYS);
        return panel;
    }

    /** A field that is only read, so that what is wrong can be marked and copied. */
    private Node faults() {
        TextArea text = new TextArea();
        text.setEditable(false);
        text.setWrapText(true);
        text.accessibleTextProperty().bind(words.live("change.faults"));
        text.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> String.join("\n", model.faults()), model.faults()));
        VBox.setVgrow(text, Priority.ALWAYS);
        Button copy =
                Buttons.plain(
                        words.live("change.copy"),
                        () -> {
                            text.selectAll();
                            text.copy();
                        });
        HBox foot =
                new HBox(
                        Panel.spacer(),
                        Buttons.plain(words.live("change.back"), model::cancel),
                        copy);
        foot.getStyleClass().add("action-bar");
        return new VBox(text, foot);
    }

    private Node foot() {
        Button back = Buttons.plain(words.live("change.back"), model::cancel);
        Button adopt = Buttons.primary(words.live("change.adopt"), Icon.CHECK, model::adopt);
        back.disableProperty().bind(model.busy());
        adopt.disableProperty().bind(model.busy());
        HBox foot = new HBox(Panel.spacer(), back, adopt);
        foot.getStyleClass().add("action-bar");
        return foot;
    }

    private Label purpose() {
        Label purpose = new Label();
        purpose.getStyleClass().add("muted");
        purpose.setWrapText(true);
        purpose.setMinHeight(Region.USE_PREF_SIZE);
        purpose.textProperty().bind(words.live("change.purpose"));
        return purpose;
    }

    private static Note note(Tone tone, ObservableValue<String> text) {
        return new Note(tone, text)
                .when(Bindings.createBooleanBinding(() -> !text.getValue().isEmpty(), text));
    }

    private static Node only(Node node, BooleanBinding shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
        return node;
    }
}
