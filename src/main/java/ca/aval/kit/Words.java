package ca.aval.kit;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The sentences of one feature in the language of the moment; what is bound follows a change. */
public final class Words {
    private final Texts texts;
    private final ObservableValue<Language> language;

    public Words(Texts texts, ObservableValue<Language> language) {
        this.texts = texts;
        this.language = language;
    }

    /** The bundle pair of that name beside its owner, read in the language of the moment. */
    public static Words of(Class<?> owner, String name, ObservableValue<Language> language) {
        return new Words(Texts.of(owner, name), language);
    }

    /** The sentence as of now, for something said once: a title of work, a question. */
    public String say(String key, Object... arguments) {
        return texts.in(language.getValue(), key, arguments);
    }

    /**
     * The sentence, said again whenever the language or an observable argument changes.
     *
     * @param arguments values, or observables of values
     */
    public StringBinding live(String key, Object... arguments) {
        List<Observable> causes = new ArrayList<>();
        causes.add(language);
        for (Object argument : arguments) {
            if (argument instanceof ObservableValue<?> observable) {
                causes.add(observable);
            }
        }
        return Bindings.createStringBinding(
                () -> say(key, present(arguments)), causes.toArray(Observable[]::new));
    }

    /** That word without the underscore of its Alt key, as a screen reader says it. */
    public static String withoutAltKey(String word) {
        return word.replace("_", "");
    }

    /** The language of the moment, for what is formatted elsewhere. */
    public ObservableValue<Language> language() {
        return language;
    }

    private static Object[] present(Object[] arguments) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            @Nullable Object value =
                    argument instanceof ObservableValue<?> o ? o.getValue() : argument;
            values[i] = value == null ? "" : value;
        }
        return values;
    }
}
