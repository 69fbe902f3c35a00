package ca.aval.shell.news;

import ca.aval.kit.Buttons;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.Panel;
import ca.aval.kit.Told;
import ca.aval.kit.Words;
import ca.aval.platform.text.Typography;
import ca.aval.shell.Overlay;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of everything the window told, the latest first. */
public final class NewsPane {
    private final NewsCentre news;
    private final Words words;
    private final Overlay overlay;
    private final VBox rows = new VBox();
    private final Button close;
    private final Panel panel;

    /**
     * @param words the words of the shell
     */
    public NewsPane(NewsCentre news, Words words, Overlay overlay) {
        this.news = news;
        this.words = words;
        this.overlay = overlay;
        close = Buttons.iconOnly(words.live("news.close"), Icon.X, overlay::close);
        panel = panel();
        news.lines().addListener((ListChangeListener<NewsLine>) change -> show());
        show();
    }

    /** Opens the list; what is in it counts as read. */
    public void open() {
        overlay.showIn(Pos.BOTTOM_RIGHT, panel, () -> {});
        close.requestFocus();
        news.read();
    }

    private Panel panel() {
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Button clear = Buttons.plain(words.live("news.clear"), Icon.CHECK, news::clear);
        clear.disableProperty().bind(Bindings.isEmpty(news.lines()));
        Panel made =
                new Panel(words.live("news.title"))
                        .aside(close)
                        .filled(scroll)
                        .foot(Panel.spacer(), clear);
        made.getStyleClass().add("news-pane");
        made.setAccessibleRole(AccessibleRole.DIALOG);
        made.accessibleTextProperty().bind(words.live("news.title"));
        made.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return made;
    }

    private void show() {
        rows.getChildren().clear();
        if (news.lines().isEmpty()) {
            rows.getChildren().add(new EmptyState(Icon.JOURNAL_TEXT, words.live("news.nothing")));
        }
        news.lines().stream().map(this::row).forEach(rows.getChildren()::add);
    }

    private Node row(NewsLine line) {
        Told told = line.told();
        VBox said = new VBox(sentence(told.title(), "strong"));
        ObservableValue<String> detail = told.detail();
        if (detail != null) {
            said.getChildren().add(sentence(detail, "hint"));
        }
        ObservableValue<String> gesture = told.gesture();
        Runnable act = told.act();
        if (gesture != null && act != null) {
            Hyperlink link =
                    Buttons.link(
                            gesture,
                            () -> {
                                overlay.close();
                                act.run();
                            });
            link.accessibleTextProperty().bind(words.live("news.gesture", gesture, told.title()));
            link.visibleProperty().bind(line.offered());
            link.managedProperty().bind(link.visibleProperty());
            said.getChildren().add(link);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        Label hour = new Label();
        hour.getStyleClass().add("hint");
        hour.setMinWidth(Region.USE_PREF_SIZE);
        hour.textProperty()
                .bind(
                        words.language()
                                .map(
                                        language ->
                                                Typography.time(
                                                        language,
                                                        news.clock()
                                                                .onTheWall(line.at())
                                                                .toLocalTime())));
        HBox row = new HBox(NewsIcons.of(told.tone()), said, hour);
        row.getStyleClass().add("news-row");
        return row;
    }

    private static Label sentence(ObservableValue<String> text, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }
}
