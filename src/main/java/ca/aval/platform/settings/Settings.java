package ca.aval.platform.settings;

import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * What Aval remembers for one user of this computer: how it looks and speaks, who opened it last
 * and where the register is.
 *
 * @param textSize per cent of the ordinary size, 90 to 150; a value outside is brought back inside
 * @param userName the name typed at the last opening
 * @param register the folder of the register last opened
 */
public record Settings(
        Language language,
        ThemeChoice theme,
        int textSize,
        @Nullable String userName,
        @Nullable Path register) {
    public static final int SMALLEST_TEXT = 90;
    public static final int LARGEST_TEXT = 150;

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
    }

    /** The settings of someone who never opened Aval, in the language of the computer. */
    public static Settings first() {
        return new Settings(Language.ofSystem(), ThemeChoice.SYSTEM, 100, null, null);
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, theme, textSize, userName, register);
    }

    public Settings withTheme(ThemeChoice chosen) {
        return new Settings(language, chosen, textSize, userName, register);
    }

    public Settings withTextSize(int percent) {
        return new Settings(language, theme, percent, userName, register);
    }

    public Settings withUserName(@Nullable String name) {
        return new Settings(language, theme, textSize, name, register);
    }

    public Settings withRegister(@Nullable Path folder) {
        return new Settings(language, theme, textSize, userName, folder);
    }
}
