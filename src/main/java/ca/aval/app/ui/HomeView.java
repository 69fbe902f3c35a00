package ca.aval.app.ui;

import ca.aval.kit.Columns;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.TodoRow;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Page;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first page: what is to be done today, and how the consents stand. */
public final class HomeView implements Page {
    private static final double SIDE = 404;

    private final HomeViewModel model;
    private final Words words;
    private final VBox rows = new VBox();
    private final VBox content;

    /**
     * @param words the words of the first page
     */
    public HomeView(HomeViewModel model, Words words) {
        this.model = model;
        this.words = words;
        Columns both = new Columns(todo(), SIDE, new CampaignPanel(model, words).panel());
        VBox.setVgrow(both, Priority.ALWAYS);
        content = new VBox(new PageHead(model.title(), model.school()), both);
        content.getStyleClass().add("page");
        model.lines().addListener((Observable change) -> show());
        show();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "home";
    }

    @Override
    public void shown(Destination destination) {
        model.refresh();
    }

    private Panel todo() {
        EmptyState nothing = new EmptyState(Icon.CHECK_CIRCLE, words.live("home.nothing"));
        nothing.visibleProperty().bind(model.idle());
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Label count = new Label();
        count.getStyleClass().add("hint");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.lines().isEmpty()
                                                ? ""
                                                : words.say("home.subjects", model.lines().size()),
                                model.lines(),
                                words.language()));
        return new Panel(words.live("home.todo"))
                .aside(count)
                .filled(new StackPane(scroll, nothing));
    }

    private void show() {
        rows.getChildren().setAll(model.lines().stream().map(this::row).toList());
    }

    private Node row(HomeLine line) {
        return new TodoRow(
                new TodoRow.Line(
                        tone(line.task()),
                        icon(line.task()),
                        line.count(),
                        line.title(),
                        line.detail(),
                        ""),
                () -> model.open(line));
    }

    private static Tone tone(HomeTask task) {
        return task == HomeTask.FIND_GUARDIANS ? Tone.ATTENTION : Tone.ACCENT;
    }

    private static Icon icon(HomeTask task) {
        return switch (task) {
            case IMPORT_LIST -> Icon.FILE_EARMARK_SPREADSHEET;
            case FIND_GUARDIANS -> Icon.PERSON_X_FILL;
            case PREPARE_FORMS -> Icon.UI_CHECKS;
            case PRINT_FORMS -> Icon.PRINTER;
        };
    }
}
