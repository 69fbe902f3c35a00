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
        return new Settings(
                chosen,
                theme,
                textSize,
                userName,
                register,
                lockAfter,
                envelope,
                closing,
                secondPlace);
    }

    public Settings withTheme(ThemeChoice chosen) {
        return new Settings(
                language,
                chosen,
                textSize,
                userName,
                register,
                lockAfter,
                envelope,
                closing,
                secondPlace);
    }

    public Settings withTextSize(int percent) {
        return new Settings(
                language,
                theme,
                percent,
                userName,
                register,
                lockAfter,
                envelope,
                closing,
                secondPlace);
    }

    public Settings withUserName(@Nullable String name) {
        return new Settings(
                language,
                theme,
                textSize,
                name,
                register,
                lockAfter,
                envelope,
                closing,
                secondPlace);
    }

    public Settings withRegister(@Nullable Path folder) {
        return new Settings(
                language,
                theme,
                textSize,
                userName,
                folder,
                lockAfter,
                envelope,
                closing,
                secondPlace);
    }

    public Settings withLockAfter(int minutes) {
        return new Settings(
                language,
                theme,
                textSize,
                userName,
                register,
                minutes,
                envelope,
                closing,
                secondPlace);
    }

    public Settings withEnvelope(EnvelopeOffset offset) {
        return new Settings(
                language,
                theme,
                textSize,
                userName,
                register,
                lockAfter,
                offset,
                closing,
                secondPlace);
    }

    public Settings withClosing(@Nullable LastClosing last) {
        return new Settings(
                language,
                theme,
                textSize,
                userName,
                register,
                lockAfter,
                envelope,
                last,
                secondPlace);
    }

    public Settings withSecondPlace(@Nullable Path folder) {
        return new Settings(
                language, theme, textSize, userName, register, lockAfter, envelope, closing,
                folder);
    }
}
