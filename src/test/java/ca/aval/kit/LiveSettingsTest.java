package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class LiveSettingsTest {
    private final List<Settings> kept = new ArrayList<>();
    private final LiveSettings settings =
            new LiveSettings(
                    new Settings(Language.FRENCH, ThemeChoice.LIGHT, 100, null, null), kept::add);

    @Test
    void aChangeShowsAtOnceAndIsKept() {
        List<Language> seen = new ArrayList<>();
        settings.language().subscribe(language -> seen.add(language));
        settings.change(s -> s.withLanguage(Language.ENGLISH));
        assertEquals(List.of(Language.FRENCH, Language.ENGLISH), seen);
        assertEquals(Language.ENGLISH, kept.getFirst().language());
    }

    @Test
    void theSameAgainIsNotWrittenAgain() {
        settings.change(s -> s.withTheme(ThemeChoice.LIGHT));
        assertEquals(List.of(), kept);
    }

    @Test
    void textGrowsToItsLimitOnly() {
        settings.growText(40);
        settings.growText(40);
        assertEquals(Settings.LARGEST_TEXT, settings.textSize().getValue());
    }

    @Test
    void aScreenFollowsTheSettingsUntilItIsLeft() {
        List<Language> seen = new ArrayList<>();
        LiveSettings screen = settings.ofOneScreen();
        screen.language().subscribe(language -> seen.add(language));
        settings.change(s -> s.withLanguage(Language.ENGLISH));
        screen.change(s -> s.withLanguage(Language.FRENCH));
        assertEquals(Language.FRENCH, settings.language().getValue());
        screen.leave();
        settings.change(s -> s.withLanguage(Language.ENGLISH));
        assertEquals(List.of(Language.FRENCH, Language.ENGLISH, Language.FRENCH), seen);
        assertEquals(3, kept.size());
    }
}
