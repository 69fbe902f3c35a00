package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.UiTest;
import ca.aval.people.PeoplePlace;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

final class PeopleOnScreenTest extends UiTest {
    private final PeopleScreens screens = new PeopleScreens(settings, List.of());

    @Test
    void theKeyboardAloneFindsAPupil() {
        screens.withSchool();
        Scene scene = show(() -> screens.window(new PeoplePlace())).getScene();
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("trem");
        assertEquals("2016-12-22", line());
        robot.type(KeyCode.DOWN);
        assertTrue(scene.getFocusOwner() instanceof TableView<?>);
        robot.type(KeyCode.DOWN);
        assertEquals("2017-03-02", line());
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);
        assertEquals(7, screens.people.lines().size());
    }

    @Test
    void anEmptyYearOffersTheImport() {
        show(() -> screens.window(new PeoplePlace()));
        assertFalse(
                robot.lookup(".data-table")
                        .lookup(".table-row-cell:filled")
                        .tryQuery()
                        .isPresent());
        robot.press(KeyCode.ALT).type(KeyCode.L).release(KeyCode.ALT);
        assertTrue(robot.lookup(".drop-target").tryQuery().isPresent());
    }

    private String line() {
        return Objects.requireNonNull(screens.people.chosen().get()).birthDate();
    }
}
