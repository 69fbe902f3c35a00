package ca.aval.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import org.junit.jupiter.api.Test;

import java.util.List;

final class SignInViewModelTest {
    private final LiveSettings settings =
            new LiveSettings(
                    new Settings(Language.FRENCH, ThemeChoice.LIGHT, 100, "odile", null), s -> {});
    private final DoorForTests door = new DoorForTests();
    private final SignInViewModel model =
            new SignInViewModel(
                    Words.of(Door.class, "screens", settings.language()),
                    settings,
                    new ImmediateWork(),
                    door);

    @Test
    void theNameOfTheLastTimeIsThere() {
        assertEquals("odile", model.userName().get());
        assertFalse(model.mayOpen().getValue());
    }

    @Test
    void theRightPasswordEnters() {
        model.password().set("tulipe-9-marée");
        model.open();
        assertEquals(List.of("open odile tulipe-9-marée", "enter HOME"), door.asked);
        assertEquals("", model.password().get());
        assertEquals("", model.error().getValue());
    }

    @Test
    void aWrongPasswordIsToldUntilItIsTypedAgain() {
        door.refusal = Problem.Kind.WRONG_PASSWORD;
        model.password().set("tulipe");
        model.open();
        assertTrue(model.error().getValue().contains("n’ouvrent pas"), model.error().getValue());
        assertEquals("", model.password().get());
        assertFalse(model.opening().get());
        settings.change(s -> s.withLanguage(Language.ENGLISH));
        assertTrue(model.error().getValue().contains("do not open"), model.error().getValue());
        model.password().set("t");
        assertEquals("", model.error().getValue());
    }

    @Test
    void nothingIsOpenedWithoutAPassword() {
        model.open();
        assertEquals(List.of(), door.asked);
    }
}
