package ca.aval.kit;

import javafx.util.StringConverter;

import java.util.function.Function;

/** The words of the choices of a list that is chosen from and never typed in. */
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    /**
     * @param name the word of a choice, in the language of the moment
     */
    public Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T value) {
        return name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("the list is not typed in");
    }
}
