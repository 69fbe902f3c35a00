package ca.aval.people.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.people.ui.RosterImportViewModel.Stage;
import ca.aval.platform.place.Destination;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Where class lists are brought in: a page of its own, or one step of a first opening. */
public final class RosterImportView implements Page {
    /** How the names of the files end that can be lists. */
    static final List<String> ENDINGS =
            List.of(
                    "*.csv", "*.txt", "*.tsv", "*.xlsx", "*.zip", "*.CSV", "*.TXT", "*.XLSX",
                    "*.ZIP");

    private final RosterImportViewModel model;
    private final Words words;
    private final FileChoice fileChoice;
    private final VBox content = new VBox();
    private final VBox notes = new VBox();

    private RosterImportView(
            RosterImportViewModel model, Words words, FileChoice fileChoice, boolean page) {
        this.model = model;
        this.words = words;
        this.fileChoice = fileChoice;
        DropTarget target = new DropTarget(words, this::choose);
        Node files = new ChosenFilesPane(model, words, this::choose);
        only(
                files,
                Bindings.createBooleanBinding(
                        () -> !model.files().get().isEmpty() && isAt(Stage.CHOOSE, Stage.PLAN),
                        model.files(),
                        model.stage()));
        StackPane place =
                new StackPane(
                        during(target, Stage.CHOOSE),
                        during(new WorkingPane(model, words), Stage.READING, Stage.WRITING),
                        during(new ColumnsPane(model.columns(), words), Stage.COLUMNS),
                        during(new PlanPane(model.plan(), words), Stage.PLAN),
                        during(done(page), Stage.DONE));
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        content.getStyleClass().add("page");
        if (page) {
            content.getChildren()
                    .add(new PageHead(words.live("import.title"), words.live("import.promise")));
        }
        content.getChildren().addAll(notes, files, place, during(foot(page), Stage.PLAN));
        target.listenOn(content, model::read);
        notes.managedProperty().bind(model.message().isNotNull());
        model.message().subscribe(this::tell);
    }

    /** The page of the program: with its head, and a foot that imports. */
    public static RosterImportView page(
            RosterImportViewModel model, Words words, FileChoice fileChoice) {
        return new RosterImportView(model, words, fileChoice, true);
    }

    /** One step among others: the head and the main button are those of the steps. */
    public static RosterImportView step(
            RosterImportViewModel model, Words words, FileChoice fileChoice) {
        return new RosterImportView(model, words, fileChoice, false);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "import";
    }

    @Override
    public void shown(Destination destination) {
        model.arrive();
    }

    private void choose() {
        model.read(
                fileChoice.severalToRead(
                        words.say("choose.title"), words.say("choose.kind"), ENDINGS));
    }

    private Node foot(boolean page) {
        Label summary = new Label();
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        summary.setMinWidth(0);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.textProperty().bind(model.plan().summary());
        HBox foot = new HBox(summary, Panel.spacer());
        foot.getStyleClass().add("action-bar");
        HBox.setHgrow(summary, Priority.SOMETIMES);
        if (page) {
            Button write =
                    Buttons.primary(
                            model.plan().verb(), Icon.CHECK, () -> model.importNow(() -> {}));
            write.disableProperty().bind(model.mayImport().not());
            write.accessibleHelpProperty().bind(model.plan().summary());
            foot.getChildren()
                    .addAll(Buttons.plain(words.live("import.cancel"), model::cancel), write);
        }
        return foot;
    }

    private Node done(boolean page) {
        Node[] next =
                page
                        ? new Node[] {
                            Buttons.primary(words.live("import.see"), Icon.PEOPLE, model::openList),
                            Buttons.plain(
                                    words.live("import.take-back"),
                                    Icon.ARROW_COUNTERCLOCKWISE,
                                    model::takeBack),
                            Buttons.link(words.live("import.another"), model::cancel)
                        }
                        : new Node[0];
        return new EmptyState(Icon.CHECK_CIRCLE, words.live("import.after"), next);
    }

    private void tell(@Nullable ImportMessage message) {
        notes.getChildren().clear();
        if (message != null) {
            notes.getChildren()
                    .add(
                            new Note(
                                    message.tone(),
                                    new SimpleStringProperty(message.firstWords()),
                                    new SimpleStringProperty(message.rest())));
        }
    }

    private Node during(Node node, Stage... stages) {
        only(node, Bindings.createBooleanBinding(() -> isAt(stages), model.stage()));
        return node;
    }

    private boolean isAt(Stage... stages) {
        return List.of(stages).contains(model.stage().get());
    }

    private static void only(Node node, BooleanBinding shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
