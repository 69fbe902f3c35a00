package ca.aval.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What became of an act on several lines: how many were done, and why the others were not. */
final class BulkNews extends VBox {
    private final Words words;

    BulkNews(Words words) {
        this.words = words;
        getStyleClass().add("bulk-news");
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
    }

    void tell(BulkReport report) {
        Label first = new Label();
        first.setWrapText(true);
        first.textProperty()
                .bind(words.live("list.report", report.done(), report.notDone().size()));
        first.setGraphic(
                Icons.of(
                        report.notDone().isEmpty()
                                ? Icon.CHECK_CIRCLE_FILL
                                : Icon.EXCLAMATION_CIRCLE_FILL));
        HBox head =
                new HBox(
                        first,
                        Panel.spacer(),
                        Buttons.iconOnly(words.live("list.close"), Icon.X, getChildren()::clear));
        head.getStyleClass()
                .addAll(
                        "bulk-head",
                        report.notDone().isEmpty()
                                ? Tone.OK.styleClass()
                                : Tone.ATTENTION.styleClass());
        getChildren().setAll(head);
        if (!report.notDone().isEmpty()) {
            getChildren().add(lines(report));
        }
    }

    private ScrollPane lines(BulkReport report) {
        VBox lines = new VBox();
        lines.getStyleClass().add("bulk-lines");
        for (BulkReport.NotDone line : report.notDone()) {
            Label said = new Label();
            said.setWrapText(true);
            said.textProperty().bind(words.live("list.report.line", line.line(), line.why()));
            lines.getChildren().add(said);
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.accessibleTextProperty()
                .bind(words.live("list.report", report.done(), report.notDone().size()));
        return scroll;
    }
}
