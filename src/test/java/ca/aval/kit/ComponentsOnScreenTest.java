package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class ComponentsOnScreenTest extends UiTest {
    private final Words words = Words.of(Words.class, "kit", settings.language());
    private final List<String> done = new ArrayList<>();

    private AnswerEntry entry() {
        AnswerGrid grid =
                onScreen(
                        () ->
                                new AnswerGrid(
                                        words,
                                        List.of(
                                                FieldSamples.text("Album"),
                                                FieldSamples.text("Facebook"),
                                                FieldSamples.text("Médias"))));
        show(() -> new VBox(grid));
        doOnScreen(() -> grid.entry().onNext(() -> done.add("next")));
        doOnScreen(() -> grid.entry().onMissing(() -> done.add("missing")));
        doOnScreen(grid.entry()::begin);
        return grid.entry();
    }

    @Test
    void oneKeyAnswersEachBoxAndEnterGoesOnOnceAllIsAnswered() {
        AnswerEntry entry = entry();
        robot.type(KeyCode.O, KeyCode.ENTER);
        assertEquals(List.of("missing"), done);
        assertEquals("Facebook, à saisir, case 2 de 3", entry.getAccessibleText());
        robot.type(KeyCode.N, KeyCode.MINUS);
        assertEquals(List.of(Reply.YES, Reply.NO, Reply.BLANK), entry.replies());
        assertTrue(entry.complete().get());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("missing", "next"), done);
        robot.type(KeyCode.HOME, KeyCode.X);
        assertEquals(Reply.BOTH, entry.replies().getFirst());
    }

    @Test
    void aFormTypedInIsReachedWithTheArrowsAndChosenWithEnter() {
        AnswerGrid grid =
                onScreen(() -> new AnswerGrid(words, List.of(FieldSamples.text("Album"))));
        show(() -> new VBox(grid));
        doOnScreen(
                () -> {
                    grid.onChosen(place -> done.add("line " + place));
                    for (String name : List.of("Kaba", "Nadeau", "Roy")) {
                        grid.lines()
                                .add(
                                        new AnswerGrid.Line(
                                                "K7QX",
                                                name,
                                                List.of(Reply.YES),
                                                "Mère",
                                                new State(Mark.COMPLETE, "Complet")));
                    }
                    grid.lookup(".answer-line")
                            .getParent()
                            .getChildrenUnmodifiable()
                            .getLast()
                            .requestFocus();
                });
        robot.type(KeyCode.UP, KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of("line 1", "line 2"), done);
    }

    @Test
    void theLeftArrowTakesBackAndShiftAnswersWhatIsLeft() {
        AnswerEntry entry = entry();
        robot.type(KeyCode.N, KeyCode.O, KeyCode.O, KeyCode.LEFT);
        assertEquals(List.of(Reply.NO, Reply.YES, Reply.AWAITED), entry.replies());
        robot.type(KeyCode.BACK_SPACE);
        assertEquals(List.of(Reply.NO, Reply.AWAITED, Reply.AWAITED), entry.replies());
        assertFalse(entry.complete().get());
        robot.press(KeyCode.SHIFT).type(KeyCode.O).release(KeyCode.SHIFT);
        assertEquals(List.of(Reply.NO, Reply.YES, Reply.YES), entry.replies());
    }

    @Test
    void aStepOfThePathIsReachedWithTheKeyboardAndLeadsBack() {
        Breadcrumb path =
                onScreen(
                        () ->
                                new Breadcrumb(
                                        List.of(
                                                new Breadcrumb.Step(
                                                        FieldSamples.text("Incidents"),
                                                        () -> done.add("incidents")),
                                                new Breadcrumb.Step(
                                                        FieldSamples.text("2026-014"), () -> {}))));
        show(() -> new VBox(path));
        Button way = (Button) path.lookup(".way");
        assertTrue(way.isFocusTraversable());
        doOnScreen(way::requestFocus);
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("incidents"), done);
        assertFalse(path.lookup(".here").isFocusTraversable());
    }

    @Test
    void whatIsDrawnIsAlsoSaid() {
        onScreen(() -> ComponentSamples.incident(settings));
        YearChart chart =
                onScreen(
                        () ->
                                new YearChart(
                                        FieldSamples.text("Vérifiées"),
                                        FieldSamples.text("cette année"),
                                        FieldSamples.text("l’an passé")));
        doOnScreen(() -> chart.show(List.of(new YearChart.Month("août", 6, 4))));
        assertEquals("Vérifiées. août 6 (4)", chart.getAccessibleText());
        EvidenceTile tile =
                onScreen(
                        () ->
                                new EvidenceTile(
                                        new EvidenceTile.Piece(
                                                null,
                                                "Capture 1",
                                                "3 oct.",
                                                new State(Mark.COMPLETE, "9f2c…e01b")),
                                        () -> done.add("tile")));
        assertEquals("Capture 1, 3 oct., 9f2c…e01b", tile.getAccessibleText());
        doOnScreen(tile::fire);
        assertEquals(List.of("tile"), done);
    }
}
