package ca.aval.policy.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.DraftBanner;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Dialogs;
import ca.aval.shell.Page;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** The page where a board adapts its own copy: the parts at left, the fields of one at right. */
public final class PolicyEditorView implements Page {
    private static final double LIST_WIDTH = 250;
    private static final double PREVIEW_WIDTH = 720;
    private static final double PREVIEW_HEIGHT = 420;

    private final PolicyEditorViewModel model;
    private final Words words;
    private final Dialogs dialogs;
    private final Runnable kept;
    private final ListView<EditorStanding.Part> parts = new ListView<>();
    private final EditorForm form;
    private final VBox content;

    /**
     * @param kit the words of the kit
     * @param days makes a field for a day
     * @param kept what follows once a version was kept
     */
    public PolicyEditorView(
            PolicyEditorViewModel model,
            Words kit,
            Supplier<IsoDateField> days,
            Dialogs dialogs,
            Runnable kept) {
        this.model = model;
        this.words = model.words();
        this.dialogs = dialogs;
        this.kept = kept;
        form = new EditorForm(model, new EditorControls(model, kit, days));
        HBox both = new HBox(list(), new Panel().filled(form.content()));
        both.getStyleClass().add("policy-editor");
        HBox.setHgrow(both.getChildren().getLast(), Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        content =
                new VBox(
                        head(),
                        wrapped(model.standing().beside()),
                        new DraftBanner(model.draft(), kit),
                        refused(),
                        wrong(),
                        both);
        content.getStyleClass().add("page");
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
        model.shown();
    }

    @Override
    public void keepWords() {
        model.keepWords();
    }

    private PageHead head() {
        Button undo =
                Buttons.plain(words.live("editor.undo"), Icon.ARROW_COUNTERCLOCKWISE, model::undo);
        undo.disableProperty().bind(model.undoable().not());
        Button keep = Buttons.primary(words.live("editor.keep"), Icon.CHECK, this::keep);
        keep.disableProperty().bind(model.standing().keepable().not());
        return new PageHead(words.live("editor.title"), undo, keep);
    }

    private Note refused() {
        return new Note(Tone.DANGER, model.message())
                .when(model.message().map(text -> !text.isEmpty()));
    }

    private Node wrong() {
        Note wrong =
                new Note(
                        Tone.ATTENTION,
                        new ReadOnlyStringWrapper(""),
                        model.standing().sentence(),
                        Buttons.link(words.live("editor.faults.where"), model::showFirstWrong));
        wrong.when(model.standing().wrong().greaterThan(0));
        Label fine = wrapped(model.standing().sentence());
        fine.visibleProperty().bind(model.standing().wrong().isEqualTo(0));
        fine.managedProperty().bind(fine.visibleProperty());
        return new VBox(wrong, fine);
    }

    private Panel list() {
        parts.getStyleClass().add("group-list");
        parts.accessibleTextProperty().bind(words.live("editor.sections"));
        parts.setItems(model.standing().parts());
        parts.setCellFactory(list -> new PartCell());
        parts.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null && !now.code().equals(model.part().get())) {
                                model.show(now.code());
                                form.toTop();
                            }
                        });
        model.standing().parts().subscribe(this::select);
        model.part().subscribe(part -> select());
        Panel list = new Panel(words.live("editor.sections")).filled(parts);
        list.setMinWidth(LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        return list;
    }

    private void select() {
        for (EditorStanding.Part part : parts.getItems()) {
            if (part.code().equals(model.part().get())) {
                parts.getSelectionModel().select(part);
            }
        }
    }

    private void keep() {
        model.plan(this::preview);
    }

    private void preview(EditorPreview preview) {
        Node plan =
                new PlanView(Words.of(PlanView.class, "policy_change", words.language()))
                        .of(preview.shown());
        VBox.setVgrow(plan, Priority.ALWAYS);
        VBox all = new VBox(plan, wrapped(new ReadOnlyStringWrapper(preview.parts())));
        all.setPrefSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
        all.getStyleClass().add("dialog-words");
        boolean go =
                dialogs.fill(
                        words.say("editor.preview.title"),
                        all,
                        words.say("editor.preview.verb"),
                        new ReadOnlyBooleanWrapper(true));
        if (go) {
            model.keep(kept);
        }
    }

    private static Label wrapped(ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }

    private static final class PartCell extends ListCell<EditorStanding.Part> {
        @Override
        protected void updateItem(EditorStanding.@Nullable Part part, boolean empty) {
            super.updateItem(part, empty);
            setText(empty || part == null ? null : part.title());
            setWrapText(true);
            setPrefWidth(0);
            boolean wrong = !empty && part != null && part.wrong();
            setGraphic(wrong ? Icons.of(Icon.EXCLAMATION_CIRCLE_FILL) : null);
        }
    }
}
