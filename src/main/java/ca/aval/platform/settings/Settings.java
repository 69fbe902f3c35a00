package ca.aval.platform.settings;

import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What Aval remembers for one user of this computer: how it looks and speaks, who opened it last
 * and where the register is.
 *
 * @param textSize per cent of the ordinary size, 90 to 150; a value outside is brought back inside
 * @param userName the name typed at the last opening
 * @param register the folder of the register last opened
 * @param lockAfter minutes without a gesture after which the window is locked; 0 for never
 * @param envelope where this computer's printer puts an address
 * @param closing the last closing on this computer; null before the first
 * @param secondPlace where the register's backups go too; null for nowhere
 */
public record Settings(
        Language language,
        ThemeChoice theme,
        int textSize,
        @Nullable String userName,
        @Nullable Path register,
        int lockAfter,
        EnvelopeOffset envelope,
        @Nullable LastClosing closing,
        @Nullable Path secondPlace) {
    public static final int SMALLEST_TEXT = 90;
    public static final int LARGEST_TEXT = 150;

    /** Minutes. */
    public static final int USUAL_LOCK = 10;

    private static final int LONGEST_LOCK = 120;

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        lockAfter = Math.clamp(lockAfter, 0, LONGEST_LOCK);
    }

    /** Settings of which the rest are the first ones. */
    public Settings(
            Language language,
            ThemeChoice theme,
            int textSize,
            @Nullable String userName,
            @Nullable Path register) {
        this(
                language,
                theme,
                textSize,
                userName,
                register,
                USUAL_LOCK,
                EnvelopeOffset.NONE,
                null,
                null);
    }

    /** The settings of someone who never opened Aval, in the language of the computer. */
    public static Settings first() {
        return new Settings(Language.ofSystem(), ThemeChoice.SYSTEM, 100, null, null);
    }

    public Settings withLanguage(Language chosen) {
        return but(draft -> draft.language = chosen);
    }

    public Settings withTheme(ThemeChoice chosen) {
        return but(draft -> draft.theme = chosen);
    }

    public Settings withTextSize(int percent) {
        return but(draft -> draft.textSize = percent);
    }

    public Settings withUserName(@Nullable String name) {
        return but(draft -> draft.userName = name);
    }

    public Settings withRegister(@Nullable Path folder) {
        return but(draft -> draft.register = folder);
    }

    public Settings withLockAfter(int minutes) {
        return but(draft -> draft.lockAfter = minutes);
    }

    public Settings withEnvelope(EnvelopeOffset offset) {
        return but(draft -> draft.envelope = offset);
    }

    public Settings withClosing(@Nullable LastClosing last) {
        return but(draft -> draft.closing = last);
    }

    public Settings withSecondPlace(@Nullable Path folder) {
        return but(draft -> draft.secondPlace = folder);
    }

    private Settings but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.settings();
    }

    /** The settings while one of them is being changed. */
    private static final class Draft {
        private Language language;
        private ThemeChoice theme;
        private int textSize;
        private @Nullable String userName;
        private @Nullable Path register;
        private int lockAfter;
        private EnvelopeOffset envelope;
        private @Nullable LastClosing closing;
        private @Nullable Path secondPlace;

        Draft(Settings now) {
            language = now.language;
            theme = now.theme;
            textSize = now.textSize;
            userName = now.userName;
            register = now.register;
            lockAfter = now.lockAfter;
            envelope = now.envelope;
            closing = now.closing;
            secondPlace = now.secondPlace;
        }

        Settings settings() {
            return new Settings(
                    language,
                    theme,
                    textSize,
                    userName,
                    register,
                    lockAfter,
                    envelope,
                    closing,
                    secondPlace);
        }
    }
}
