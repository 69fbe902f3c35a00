package ca.aval.people.roster.file;

import java.util.List;
import java.util.function.Function;

/** What came of opening something: its content, or the reason why it is refused. */
public sealed interface Opened<T> {
    /** The content, ready for use. */
    record Content<T>(T value) implements Opened<T> {}

    /**
     * Nothing could be used.
     *
     * @param arguments what the sentence names beside the file: a line, a column, a version
     */
    record Refused<T>(RefusalReason reason, List<Object> arguments) implements Opened<T> {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    static <T> Opened<T> of(T value) {
        return new Content<>(value);
    }

    static <T> Opened<T> refused(RefusalReason reason, Object... arguments) {
        return new Refused<>(reason, List.of(arguments));
    }

    /** Goes on with the content; a refusal stays what it is. */
    default <R> Opened<R> then(Function<T, Opened<R>> next) {
        return switch (this) {
            case Content<T>(var value) -> next.apply(value);
            case Refused<T>(var reason, var arguments) -> new Refused<>(reason, arguments);
        };
    }
}
