package ca.aval.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.kit.LiveSettings;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class ShellViewModelTest {
    private final List<String> locked = new ArrayList<>();
    private final LiveSettings settings =
            new LiveSettings(
                    new Settings(Language.FRENCH, ThemeChoice.LIGHT, 100, null, null), s -> {});
    private final ShellViewModel model =
            new ShellViewModel(new ImmediateWork().jobs(), settings, () -> locked.add("locked"));

    @Test
    void theFrameSaysWhoseRegisterAndWhoIsAtWork() {
        model.tellSchool("École des Pins", "2026-2027");
        model.tellPerson("Odile Vachon, direction");
        assertEquals("École des Pins", model.school().get());
        assertEquals("2026-2027", model.year().get());
        assertEquals("Odile Vachon, direction", model.person().get());
    }

    @Test
    void lockingIsPassedOn() {
        model.lock();
        assertEquals(List.of("locked"), locked);
    }

    @Test
    void textSizeGoesUpDownAndBack() {
        model.largerText();
        model.largerText();
        model.smallerText();
        assertEquals(110, settings.textSize().getValue());
        model.ordinaryText();
        assertEquals(100, settings.textSize().getValue());
    }
}
