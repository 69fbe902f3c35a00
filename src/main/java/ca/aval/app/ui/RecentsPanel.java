package ca.aval.app.ui;

import ca.aval.kit.Icons;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The files opened lately, each one a link. */
final class RecentsPanel {
    private final RecentsViewModel model;
    private final Words words;
    private final VBox rows = new VBox();

    RecentsPanel(RecentsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        rows.getStyleClass().add("recents");
        model.lines().addListener((Observable change) -> show());
        show();
    }

    Panel panel() {
        return new Panel(words.live("recents.title")).padded(rows);
    }

    private void show() {
        rows.getChildren().setAll(model.lines().stream().map(this::row).toList());
        if (model.lines().isEmpty()) {
            Label none = new Label();
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            none.textProperty().bind(words.live("recents.none"));
            rows.getChildren().add(none);
        }
    }

    private Node row(RecentLine line) {
        // a name may hold an underscore, which is no Alt key here
        Hyperlink link = new Hyperlink(line.title());
        link.getStyleClass().add("link");
        link.setMnemonicParsing(false);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> model.open(line));
        link.setAccessibleText(String.join(", ", line.title(), line.detail(), line.when()));
        link.visitedProperty().subscribe(visited -> link.setVisited(false));
        Label detail = hint(line.detail());
        detail.setMinWidth(0);
        Label when = hint(line.when());
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(Icons.of(line.icon()), link, detail, Panel.spacer(), when);
        row.getStyleClass().add("row");
        return row;
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        return label;
    }
}
