package ca.aval.backup.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.ListPane;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.TableTools;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of backups: what there is, the second place, the drill. */
public final class BackupsView implements Page {
    private static final double CARD_WIDTH = 332;
    private static final double MOMENT = 180;

    private final BackupsViewModel model;
    private final Words words;
    private final FileChoice files;
    private final DataTable<BackupLine> table;
    private final VBox content;

    /**
     * @param words those of backups
     * @param mayRestore whether this person may take a backup back elsewhere
     * @param restore goes to where that is done
     */
    public BackupsView(
            BackupsViewModel model,
            Words words,
            TableTools tools,
            FileChoice files,
            boolean mayRestore,
            Runnable restore) {
        this.model = model;
        this.words = words;
        this.files = files;
        table = table();
        ListPane<BackupLine> list =
                new ListPane<>("backups", words.live("list"), table, BackupLine::key, tools)
                        .ready();
        Region[] cards =
                mayRestore
                        ? new Region[] {second(), drill(), restore(restore)}
                        : new Region[] {second(), drill()};
        Columns both = new Columns(new Panel().filled(list), CARD_WIDTH, cards);
        VBox.setVgrow(both, Priority.ALWAYS);
        Button backUp = Buttons.primary(words.live("make"), Icon.SAVE, model::backUp);
        backUp.disableProperty().bind(model.busy());
        content =
                new VBox(
                        new PageHead(words.live("title"), words.live("purpose"), backUp),
                        note(Tone.DANGER, model.refusal()),
                        note(Tone.ATTENTION, model.warning()),
                        note(Tone.OK, model.done()),
                        note(Tone.ACCENT, model.restored()),
                        both);
        content.getStyleClass().add("page");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "backups";
    }

    @Override
    public void shown(Destination destination) {
        model.refresh();
    }

    private DataTable<BackupLine> table() {
        return new DataTable<>(
                        words.live("list"),
                        model.lines(),
                        new EmptyState(Icon.ARCHIVE, words.live("none")))
                .strong(words.live("column.day"), MOMENT, line -> line.day() + "  " + line.time())
                .atLeast(MOMENT)
                .named("day")
                .text(words.live("column.place"), 140, BackupLine::place)
                .named("place")
                .state(words.live("column.state"), 130, BackupLine::state)
                .named("state")
                .number(words.live("column.act"), 110, BackupLine::act)
                .named("act")
                .number(words.live("column.documents"), 110, BackupLine::documents)
                .named("documents")
                .number(words.live("column.size"), 90, BackupLine::size)
                .named("size");
    }

    private Panel second() {
        Button choose =
                Buttons.plain(
                        words.live("second.choose"),
                        Icon.FOLDER2_OPEN,
                        () ->
                                files.folder(words.say("second.title"))
                                        .ifPresent(model::chooseSecond));
        choose.disableProperty().bind(model.busy());
        Button forget = Buttons.flat(words.live("second.forget"), Icon.X, model::forgetSecond);
        forget.visibleProperty().bind(model.hasSecond());
        forget.managedProperty().bind(forget.visibleProperty());
        VBox form = new VBox(plain(model.secondPlace()), hint(model.secondState()), choose, forget);
        form.getStyleClass().add("form");
        return new Panel(words.live("second.title")).padded(form);
    }

    private Panel drill() {
        Button drill =
                Buttons.plain(
                        words.live("drill"),
                        Icon.ARROW_COUNTERCLOCKWISE,
                        () -> model.drill(table.getSelectionModel().getSelectedItem()));
        drill.disableProperty().bind(model.busy());
        VBox form = new VBox(plain(model.lastDrill()), hint(words.live("drill.why")), drill);
        form.getStyleClass().add("form");
        return new Panel(words.live("drill.title")).padded(form);
    }

    private Panel restore(Runnable restore) {
        VBox form =
                new VBox(
                        hint(words.live("elsewhere.why")),
                        Buttons.plain(words.live("elsewhere"), Icon.DOWNLOAD, restore));
        form.getStyleClass().add("form");
        return new Panel(words.live("elsewhere.title")).padded(form);
    }

    private static Note note(Tone tone, ObservableValue<String> text) {
        return new Note(tone, text)
                .when(Bindings.createBooleanBinding(() -> !text.getValue().isEmpty(), text));
    }

    private static Label plain(ObservableValue<String> text) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }

    private static Label hint(ObservableValue<String> text) {
        Label label = plain(text);
        label.getStyleClass().add("hint");
        return label;
    }
}
