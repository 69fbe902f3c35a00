package ca.aval.kit;

import ca.aval.platform.text.Language;

import javafx.beans.value.ObservableValue;

import java.util.Locale;

/**
 * Makes the toolkit and its controls speak the language of the window: they know no other way to be
 * told than the locale of the whole program.
 */
public final class ToolkitLanguage {
    private ToolkitLanguage() {}

    /** Follows that language for as long as it lives. */
    public static void follow(ObservableValue<Language> language) {
        language.subscribe(now -> Locale.setDefault(now.locale()));
    }
}
