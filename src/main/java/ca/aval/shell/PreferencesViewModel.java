package ca.aval.shell;

import ca.aval.kit.LiveSettings;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;

/** How Aval looks and speaks for the person at the screen. */
public final class PreferencesViewModel {
    private static final int TEXT_STEP = 10;

    private final LiveSettings settings;
    private final BooleanBinding mayGrow;
    private final BooleanBinding mayShrink;
    private final ObservableValue<Integer> lockAfter;

    public PreferencesViewModel(LiveSettings settings) {
        this.settings = settings;
        lockAfter = settings.settings().map(Settings::lockAfter);
        mayGrow =
                Bindings.createBooleanBinding(
                        () -> settings.textSize().getValue() < Settings.LARGEST_TEXT,
                        settings.settings());
        mayShrink =
                Bindings.createBooleanBinding(
                        () -> settings.textSize().getValue() > Settings.SMALLEST_TEXT,
                        settings.settings());
    }

    public ObservableValue<Language> language() {
        return settings.language();
    }

    public ObservableValue<ThemeChoice> theme() {
        return settings.theme();
    }

    /** Per cent of the ordinary size. */
    public ObservableValue<Integer> textSize() {
        return settings.textSize();
    }

    /** Minutes without a gesture after which the window is locked; 0 for never. */
    public ObservableValue<Integer> lockAfter() {
        return lockAfter;
    }

    public BooleanBinding mayGrow() {
        return mayGrow;
    }

    public BooleanBinding mayShrink() {
        return mayShrink;
    }

    public void speak(Language chosen) {
        settings.change(s -> s.withLanguage(chosen));
    }

    public void wear(ThemeChoice chosen) {
        settings.change(s -> s.withTheme(chosen));
    }

    public void lockAfter(int minutes) {
        settings.change(s -> s.withLockAfter(minutes));
    }

    public void grow() {
        settings.growText(TEXT_STEP);
    }

    public void shrink() {
        settings.growText(-TEXT_STEP);
    }
}
