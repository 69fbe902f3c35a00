package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PaperPreviewTest extends UiTest {
    private final Words words = Words.of(Words.class, "kit", settings.language());

    private PaperPreview shown() {
        PaperPreview preview =
                onScreen(() -> new PaperPreview(words, FieldSamples.text("Formulaire")));
        show(() -> preview);
        doOnScreen(() -> preview.show(List.of(Sheets.sheet(612, 792), Sheets.sheet(612, 792))));
        doOnScreen(() -> preview.lookup(".scroll-pane").requestFocus());
        return preview;
    }

    @Test
    void pagesAreTurnedWithTheKeyboard() {
        PaperPreview preview = shown();
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals("Page 2 de 2", ((Label) preview.lookup(".paper-bar .label")).getText());
        ScrollPane scroll = (ScrollPane) preview.lookup(".scroll-pane");
        assertEquals("Formulaire Page 2 de 2", scroll.getAccessibleText());
        robot.type(KeyCode.HOME);
        assertEquals("Page 1 de 2", ((Label) preview.lookup(".paper-bar .label")).getText());
    }

    @Test
    void thePageIsFittedOrSizedBetweenHalfAndTwice() {
        PaperPreview preview = shown();
        ImageView sheet = (ImageView) preview.lookup(".image-view");
        assertEquals(950, sheet.getFitWidth(), 1, "as wide as its place");
        MenuButton sizes = (MenuButton) preview.lookup(".paper-size");
        doOnScreen(() -> sizes.getItems().get(1).fire());
        ScrollPane scroll = (ScrollPane) preview.lookup(".scroll-pane");
        assertTrue(sheet.getFitWidth() * 792 / 612 < scroll.getHeight(), "the whole page");
        doOnScreen(() -> sizes.getItems().get(4).fire());
        assertEquals("100\u00a0%", sizes.getText());
        robot.type(KeyCode.ADD, KeyCode.ADD, KeyCode.ADD, KeyCode.ADD);
        assertEquals("200\u00a0%", sizes.getText());
        for (int i = 0; i < 7; i++) {
            robot.type(KeyCode.MINUS);
        }
        assertEquals("50\u00a0%", sizes.getText());
        assertEquals(408, sheet.getFitWidth());
    }
}
