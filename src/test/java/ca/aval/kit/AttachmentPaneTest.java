package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.work.ImmediateWork;

import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class AttachmentPaneTest extends UiTest {
    private final Words words = Words.of(Words.class, "kit", settings.language());
    private final List<Attachment> taken = new ArrayList<>();
    @TempDir Path folder;

    private AttachmentPane pane() {
        return onScreen(
                () ->
                        new AttachmentPane(
                                words,
                                FieldSamples.text("Déposez une pièce."),
                                new AttachmentLimits(List.of("png", "PDF"), 1),
                                new ImmediateWork(),
                                taken::addAll));
    }

    @Test
    void eachFileIsTakenOrRefusedInWords() throws IOException {
        Path good = Files.write(folder.resolve("Capture.PNG"), new byte[10]);
        Path text = Files.write(folder.resolve("note.txt"), new byte[10]);
        Path large = Files.write(folder.resolve("film.pdf"), new byte[(1 << 20) + 1]);
        Path empty = Files.write(folder.resolve("vide.pdf"), new byte[0]);
        AttachmentPane pane = pane();
        doOnScreen(() -> pane.bring(List.of(good, text, large, empty, folder)));
        assertEquals(List.of(new Attachment.OfFile(good)), taken);
        List<String> said = pane.refusal().getValue().lines().toList();
        assertEquals(4, said.size());
        assertEquals(
                "«\u00a0note.txt\u00a0» n’est pas accepté ici. Types acceptés\u00a0: PNG, PDF.",
                said.getFirst());
        assertTrue(said.get(1).contains("dépasse 1 Mo"), said.get(1));
        assertEquals("«\u00a0vide.pdf\u00a0» est vide.", said.get(2));
        doOnScreen(() -> pane.bring(List.of(good)));
        assertEquals("", pane.refusal().getValue());
    }

    @Test
    void aPictureBecomesPng() {
        AttachmentPane pane = pane();
        doOnScreen(() -> pane.bring(new WritableImage(4, 4)));
        byte[] png = ((Attachment.OfClipboard) taken.getFirst()).png();
        assertEquals("PNG", new String(png, 1, 3, java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void theFilesOfTheClipboardAreBroughtWithTheKeyboard() throws IOException {
        Path good = Files.write(folder.resolve("lettre.pdf"), new byte[10]);
        AttachmentPane pane = pane();
        show(() -> new VBox(pane));
        doOnScreen(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putAll(Map.of(DataFormat.FILES, List.of(good.toFile())));
                    Clipboard.getSystemClipboard().setContent(content);
                    pane.requestFocus();
                });
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        assertEquals(List.of(new Attachment.OfFile(good)), taken);
        doOnScreen(() -> Clipboard.getSystemClipboard().clear());
        doOnScreen(pane::paste);
        assertEquals(
                "Le presse-papiers ne contient ni image ni fichier.", pane.refusal().getValue());
    }
}
