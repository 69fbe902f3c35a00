package ca.aval.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.LiveSettings;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Test;

final class PreferencesViewModelTest {
    private final LiveSettings settings =
            new LiveSettings(
                    new Settings(Language.FRENCH, ThemeChoice.LIGHT, 140, null, null), s -> {});
    private final PreferencesViewModel model = new PreferencesViewModel(settings);

    @Test
    void languageAndThemeAreChosen() {
        model.speak(Language.ENGLISH);
        model.wear(ThemeChoice.DARK);
        assertEquals(Language.ENGLISH, settings.language().getValue());
        assertEquals(ThemeChoice.DARK, model.theme().getValue());
    }

    @Test
    void textGrowsUntilItMayNot() {
        assertTrue(model.mayGrow().get());
        model.grow();
        assertEquals(150, model.textSize().getValue());
        assertFalse(model.mayGrow().get());
        assertTrue(model.mayShrink().get());
    }

    @Test
    void theLockWaitsAsLongAsChosen() {
        assertEquals(Settings.USUAL_LOCK, model.lockAfter().getValue());
        model.lockAfter(0);
        assertEquals(0, model.lockAfter().getValue());
    }
}
