package ca.aval.kit;

import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The settings of the person at the screen: a change shows at once and is kept. */
public final class LiveSettings {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ObservableValue<Language> language;
    private final ObservableValue<ThemeChoice> theme;
    private final ObservableValue<Integer> textSize;
    private final Consumer<Settings> keep;
    private final Subscription following;

    /**
     * @param keep writes the settings down, off the screen thread
     */
    public LiveSettings(Settings start, Consumer<Settings> keep) {
        settings = new ReadOnlyObjectWrapper<>(start);
        language = settings.map(Settings::language);
        theme = settings.map(Settings::theme);
        textSize = settings.map(Settings::textSize);
        this.keep = keep;
        following = Subscription.EMPTY;
    }

    private LiveSettings(LiveSettings whole) {
        settings = new ReadOnlyObjectWrapper<>(whole.settings.get());
        language = settings.map(Settings::language);
        theme = settings.map(Settings::theme);
        textSize = settings.map(Settings::textSize);
        keep = changed -> whole.change(before -> changed);
        following = whole.settings.subscribe(settings::set);
    }

    /** The same settings for one screen, which is let go as a whole with {@link #leave}. */
    public LiveSettings ofOneScreen() {
        return new LiveSettings(this);
    }

    /** The screen is gone: nothing that listened to its settings is held any longer. */
    public void leave() {
        following.unsubscribe();
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public ObservableValue<Language> language() {
        return language;
    }

    public ObservableValue<ThemeChoice> theme() {
        return theme;
    }

    /** Per cent of the ordinary size. */
    public ObservableValue<Integer> textSize() {
        return textSize;
    }

    /** Changes the settings and keeps them; an equal result does nothing. */
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            keep.accept(changed);
        }
    }

    /** One step of text size up or down, within the limits. */
    public void growText(int percent) {
        change(s -> s.withTextSize(s.textSize() + percent));
    }
}
