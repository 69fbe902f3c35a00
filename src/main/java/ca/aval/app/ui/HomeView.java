package ca.aval.app.ui;

import ca.aval.kit.Buttons;
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
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The first page: what is to be done today, and how the consents stand. */
public final class HomeView implements Page {
    private static final double SIDE = 404;

    private final HomeViewModel model;
    private final RecentsViewModel recents;
    private final Words words;
    private final VBox rows = new VBox();
    private final VBox content;
    private final PageHead head;

    /**
     * @param words the words of the first page
     */
    public HomeView(HomeViewModel model, RecentsViewModel recents, Words words) {
        this.model = model;
        this.recents = recents;
        this.words = words;
        Columns both =
                new Columns(
                        todo(),
                        SIDE,
                        new CampaignPanel(model, words).panel(),
                        new RecentsPanel(recents, words).panel());
        VBox.setVgrow(both, Priority.ALWAYS);
        head = head();
        content = new VBox(head, both);
        content.getStyleClass().add("page");
        model.lines().addListener((Observable change) -> show());
        show();
    }

    /** Leads to the question whether somebody may be published. */
    public HomeView asking(Runnable ask) {
        // the title, the word beside it and the space come before the buttons
        int first = 3;
        head.getChildren()
                .add(first, Buttons.plain(words.live("home.may-publish"), Icon.CHECK2_SQUARE, ask));
        return this;
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
        recents.refresh();
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
        count.textProperty().bind(model.subjects());
        return new Panel(words.live("home.todo"))
                .aside(count)
                .filled(new StackPane(scroll, nothing));
    }

    private PageHead head() {
        List<Node> acts = new ArrayList<>();
        if (model.hasImports()) {
            acts.add(Buttons.plain(words.live("home.import"), Icon.DOWNLOAD, model::openImports));
        }
        if (model.hasConsents()) {
            acts.add(Buttons.primary(words.live("home.forms"), Icon.PRINTER, model::openConsents));
        }
        return new PageHead(model.title(), model.school(), acts.toArray(Node[]::new));
    }

    private void show() {
        rows.getChildren().clear();
        HomeBand band = null;
        for (HomeLine line : model.lines()) {
            if (line.band() != band) {
                band = line.band();
                rows.getChildren().add(Panel.group(icon(band), words.live(band.title())));
            }
            rows.getChildren().add(row(line));
        }
    }

    private Node row(HomeLine line) {
        return new TodoRow(
                new TodoRow.Line(
                        tone(line.band()),
                        icon(line.task()),
                        line.count(),
                        line.title(),
                        line.detail(),
                        line.due()),
                () -> model.open(line));
    }

    private static Tone tone(HomeBand band) {
        return switch (band) {
            case LATE -> Tone.DANGER;
            case NOW -> Tone.ATTENTION;
            case WEEK, LATER -> Tone.NEUTRAL;
        };
    }

    private static Icon icon(HomeBand band) {
        return switch (band) {
            case LATE -> Icon.EXCLAMATION_TRIANGLE;
            case NOW -> Icon.CALENDAR_EVENT;
            case WEEK -> Icon.CALENDAR_WEEK;
            case LATER -> Icon.CALENDAR3;
        };
    }

    private static Icon icon(HomeTask task) {
        return switch (task) {
            case AWAIT_FORMS -> Icon.HOURGLASS_SPLIT;
            case DISAGREEMENTS -> Icon.EXCLAMATION_DIAMOND_FILL;
            case REMIND -> Icon.ENVELOPE;
            case VERIFY_FORMS -> Icon.PERSON_X_FILL;
            case NEWCOMERS -> Icon.PLUS_CIRCLE;
            case IMPORT_LIST -> Icon.FILE_EARMARK_SPREADSHEET;
            case FIND_SIGNERS -> Icon.PERSON_X_FILL;
            case PREPARE_FORMS -> Icon.UI_CHECKS;
            case PRINT_FORMS -> Icon.PRINTER;
            case SIGN_SOON -> Icon.PERSON_CHECK;
            case BACK_UP -> Icon.ARCHIVE;
            case NAME_SECOND_PLACE -> Icon.HDD;
            case REHEARSE -> Icon.ARROW_COUNTERCLOCKWISE;
            case TAKE_DOWN -> Icon.IMAGES;
            case ANSWER_ALERTS -> Icon.EXCLAMATION_DIAMOND_FILL;
            case CONFIRM_RECOVERY_KEY -> Icon.KEY;
            case OPEN_SECOND_PRINCIPAL -> Icon.PERSON_BADGE;
        };
    }
}
