package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class PastedFilesTest extends UiTest {
    @TempDir private Path folder = Path.of("");
    private final List<List<Path>> taken = new ArrayList<>();
    private final Button button = onScreen(() -> new Button("Choisir"));
    private final TextField field = onScreen(TextField::new);

    @Test
    void filesCopiedElsewhereAreTakenWithTheKeyboard() {
        Path list = folder.resolve("liste.csv");
        copied(list);
        paste(button);
        assertEquals(List.of(List.of(list)), taken);
    }

    @Test
    void aFieldKeepsTheKeyToItself() {
        copied(folder.resolve("liste.csv"));
        paste(field);
        assertEquals(List.of(), taken);
    }

    private void copied(Path file) {
        show(
                () -> {
                    VBox place = new VBox(button, field);
                    PastedFiles.on(place, taken::add);
                    return place;
                });
        doOnScreen(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putFiles(List.of(file.toFile()));
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private void paste(Node focused) {
        doOnScreen(focused::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        doOnScreen(() -> Clipboard.getSystemClipboard().clear());
    }
}
