package ca.aval.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** How many lines are ticked and what can be done to them; pinned beneath the list. */
final class BulkBar extends HBox {
    /**
     * @param mayExport whether the list may leave the program
     */
    BulkBar(TableTicks<?> ticks, Words words, Runnable copy, Runnable export, boolean mayExport) {
        getStyleClass().addAll("panel-foot", "bulk-bar");
        Label count = new Label();
        count.getStyleClass().add("strong");
        count.setMinWidth(0);
        count.textProperty().bind(words.live("list.ticked", ticks.count()));
        getChildren()
                .addAll(
                        count,
                        Buttons.flat(words.live("list.untick"), Icon.X, ticks::clear),
                        Panel.spacer(),
                        Buttons.flat(words.live("list.copy"), Icon.PAPERCLIP, copy));
        if (mayExport) {
            getChildren()
                    .add(
                            Buttons.flat(
                                    words.live("list.excel"),
                                    Icon.FILE_EARMARK_SPREADSHEET,
                                    export));
        }
        visibleProperty().bind(ticks.count().greaterThan(0));
        managedProperty().bind(visibleProperty());
    }

    void add(Button act) {
        getChildren().add(act);
    }
}
