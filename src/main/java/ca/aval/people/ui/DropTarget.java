package ca.aval.people.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.PastedFiles;
import ca.aval.kit.Words;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Where files are dropped, or chosen with a button. */
final class DropTarget extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /**
     * @param choose asks the person for files
     */
    DropTarget(Words words, Runnable choose) {
        getStyleClass().addAll("drop-target", "empty");
        getChildren()
                .addAll(
                        Icons.of(Icon.FILE_EARMARK_SPREADSHEET, "large"),
                        line("drop-title", words.live("drop.title")),
                        line("hint", words.live("drop.hint")),
                        Buttons.primary(words.live("drop.choose"), Icon.FOLDER2_OPEN, choose));
    }

    /** Files may be dropped, or pasted, anywhere on that node; this target lights up meanwhile. */
    void listenOn(Node page, Consumer<List<Path>> dropped) {
        PastedFiles.on(page, dropped);
        page.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        pseudoClassStateChanged(OVER, true);
                        event.consume();
                    }
                });
        page.setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
        page.setOnDragDropped(event -> drop(event, dropped));
    }

    private void drop(DragEvent event, Consumer<List<Path>> dropped) {
        pseudoClassStateChanged(OVER, false);
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        dropped.accept(files.stream().map(File::toPath).toList());
    }

    private static Label line(String styleClass, ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.textProperty().bind(text);
        return label;
    }
}
