package ca.aval.shell.search;

import ca.aval.kit.Icons;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.function.IntConsumer;

/** One line of the search: a heading, or something to open with its key at the right. */
final class PaletteCell extends ListCell<PaletteLine> {
    private final Words words;

    /**
     * @param open opens the line of that number
     */
    PaletteCell(Words words, IntConsumer open) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(
                event -> {
                    if (getItem() instanceof PaletteLine.Hit) {
                        open.accept(getIndex());
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable PaletteLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("palette-heading", "palette-hit");
        setGraphic(null);
        setAccessibleText(line == null ? null : line.said());
        switch (line) {
            case null -> {}
            case PaletteLine.Heading(String said) -> {
                getStyleClass().add("palette-heading");
                setGraphic(new Label(said));
            }
            case PaletteLine.Hit hit -> {
                getStyleClass().add("palette-hit");
                setGraphic(graphic(hit));
            }
        }
    }

    private HBox graphic(PaletteLine.Hit hit) {
        HBox title = new HBox();
        for (Highlight piece : hit.title()) {
            Label words = new Label(piece.text());
            words.getStyleClass().add(piece.sought() ? "sought" : "around");
            words.setMinWidth(Label.USE_PREF_SIZE);
            title.getChildren().add(words);
        }
        title.getStyleClass().add("palette-title");
        Label detail = new Label(hit.detail());
        detail.getStyleClass().add("hint");
        Label cap = new Label();
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        if (hit.cap().isEmpty()) {
            cap.textProperty().bind(words.live("key.enter"));
            cap.visibleProperty().bind(selectedProperty());
        } else {
            cap.setText(hit.cap());
        }
        HBox row = new HBox(Icons.of(hit.icon()), title, detail, Panel.spacer(), cap);
        row.getStyleClass().add("palette-row");
        return row;
    }
}
