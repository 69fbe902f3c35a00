package ca.aval.shell.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

final class HighlightTest {
    @Test
    void theTypedBeginningsAreMarkedAsTheyAreWritten() {
        assertEquals("Zoé [Ménard]-[Ro]y", marked("Zoé Ménard-Roy", "menard ro"));
        assertEquals("[Cœ]ur", marked("Cœur", "coe"));
        assertEquals("Roy", marked("Roy", ""));
        assertEquals("Roy", marked("Roy", "oy"));
    }

    @Test
    void nothingOfTheTitleIsLost() {
        String title = "2026-C-0412 · Zoé O’Brien";
        List<Highlight> pieces = Highlight.of(title, "zoe 2026");
        assertEquals(title, pieces.stream().map(Highlight::text).collect(Collectors.joining()));
    }

    private static String marked(String title, String typed) {
        return Highlight.of(title, typed).stream()
                .map(piece -> piece.sought() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
