package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.ui.HomePlace;
import ca.aval.app.ui.NoFiles;
import ca.aval.consent.CampaignPlace;
import ca.aval.kit.Reversible;
import ca.aval.people.PeoplePlace;
import ca.aval.people.PupilPlace;
import ca.aval.platform.text.Language;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Around the pages with the keyboard alone: search, news, taking back. */
final class ShellWalkTest extends KeyboardWalk {
    @TempDir Path folder;
    private final List<String> done = new ArrayList<>();
    private DemonstrationScreens screens;
    private OpenWindow window;

    @BeforeEach
    void open() {
        screens =
                new DemonstrationScreens(
                        folder.resolve("register"), Language.FRENCH, new NoFiles());
        Stage stage = openStage();
        window =
                onScreen(
                        () -> {
                            OpenWindow opened = screens.open(stage, settings);
                            stage.show();
                            stage.requestFocus();
                            return opened;
                        });
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aPupilAndACommandAreFoundAndOpened() {
        control(KeyCode.K);
        robot.write("benoit cote");
        told("Côté");
        robot.type(KeyCode.ENTER);
        assertInstanceOf(PupilPlace.class, place());
        control(KeyCode.K);
        told("Récents");
        robot.write("consent");
        robot.type(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        assertInstanceOf(CampaignPlace.class, place());
        assertEquals(List.of(), screens.failures());
    }

    @Test
    void escapeGivesTheKeyboardBackAndTheWindowBehindIsDeaf() {
        control(KeyCode.DIGIT2);
        control(KeyCode.F);
        TextField filter = assertInstanceOf(TextField.class, focused());
        control(KeyCode.K);
        control(KeyCode.DIGIT1);
        assertInstanceOf(PeoplePlace.class, place());
        robot.type(KeyCode.ESCAPE);
        assertEquals(filter, focused());
        control(KeyCode.DIGIT1);
        assertInstanceOf(HomePlace.class, place());
    }

    @Test
    void anActIsTakenBackAndDoneAgainByKeys() {
        doOnScreen(() -> window.undo().offer(act()));
        told("14 élèves déplacés");
        told("Nouvelles (1)");
        control(KeyCode.Z);
        told("Annulé");
        control(KeyCode.Y);
        robot.press(KeyCode.SHIFT);
        control(KeyCode.Z);
        robot.release(KeyCode.SHIFT);
        assertEquals(List.of("undo", "redo"), done);
    }

    @Test
    void aFieldKeepsItsOwnUndoWhileOneTypes() {
        control(KeyCode.DIGIT2);
        doOnScreen(() -> window.undo().offer(act()));
        control(KeyCode.F);
        robot.write("roy");
        control(KeyCode.Z);
        assertEquals(List.of(), done);
        assertTrue(window.undo().mayUndo().get());
    }

    @Test
    void theKeysAreListed() {
        control(KeyCode.K);
        write("touches");
        robot.type(KeyCode.ENTER);
        told("Ctrl+Maj+Z");
        told("Passer au volet suivant");
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("Ctrl+Maj+Z").tryQuery().isPresent());
    }

    private Object place() {
        return onScreen(() -> window.navigator().place().get());
    }

    private Reversible act() {
        return new Reversible(
                new ReadOnlyStringWrapper("14 élèves déplacés"),
                () -> noted("undo"),
                () -> noted("redo"));
    }

    private Optional<ObservableValue<String>> noted(String what) {
        done.add(what);
        return Optional.empty();
    }
}
