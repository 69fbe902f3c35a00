package ca.aval.kit;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Takes with Ctrl+V the files that were copied elsewhere, wherever files may be dropped. */
public final class PastedFiles {
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private PastedFiles() {}

    /**
     * Listens on that node and all within; a field in which one types keeps the key to itself.
     *
     * @param taken never hears of an empty list
     */
    public static void on(Node place, Consumer<List<Path>> taken) {
        place.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Clipboard clipboard = Clipboard.getSystemClipboard();
                    if (PASTE.match(event)
                            && !(event.getTarget() instanceof TextInputControl)
                            && clipboard.hasFiles()) {
                        taken.accept(clipboard.getFiles().stream().map(File::toPath).toList());
                        event.consume();
                    }
                });
    }
}
