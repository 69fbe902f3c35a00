package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What may stand in one place of a profile, as its records say. */
public sealed interface Shape {
    /** The most characters of a title, a label or another text of one line. */
    int LONGEST_LINE = 300;

    /** The most characters of any other text. */
    int LONGEST_TEXT = 2000;

    /** The places that hold a title or a label. */
    Set<String> LINES = Set.of("title", "label", "organization", "domain", "body", "term");

    /** One line of text in no language, at most {@link #LONGEST_LINE} characters. */
    record Line() implements Shape {}

    /** A code in a given form. */
    record Code(Spelled.Form form) implements Shape {}

    /** The code of an entry of another part of the same profile. */
    record Reference(RefersTo.Part part) implements Shape {}

    /** One of the codes of a catalogue. */
    record Listed(Known.Catalogue catalogue) implements Shape {}

    /** One of the constants of an enumeration. */
    record Choice(Class<? extends Enum<?>> type) implements Shape {
        /** The constants by name, as a file writes them. */
        public List<String> names() {
            return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        }
    }

    /** Yes or no. */
    record Truth() implements Shape {}

    /** A whole number; both bounds are allowed. */
    record Number(int min, int max) implements Shape {}

    /** A day. */
    record Day() implements Shape {}

    /**
     * A text in both languages.
     *
     * @param longest the most characters that it may have in each
     */
    record Both(int longest) implements Shape {}

    /** Any number of entries. */
    record Many(Shape entry) implements Shape {
        /** The name under which an entry says which one it is; null when entries have none. */
        public @Nullable String key() {
            return entry instanceof Entry named ? named.key() : null;
        }
    }

    /** A record: values under names. */
    record Entry(Class<? extends Record> type, List<Field> fields) implements Shape {
        private static final List<String> KEYS =
                List.of("code", "id", "kind", "type", "key", "publisher");

        /** The field of that name; null when there is none. */
        public @Nullable Field field(String name) {
            return fields.stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
        }

        /** The name under which such an entry says which one it is; null when it has none. */
        public @Nullable String key() {
            return KEYS.stream().filter(key -> field(key) != null).findFirst().orElse(null);
        }
    }

    /**
     * A named place of a record.
     *
     * @param optional whether it may be left out; then it is null, or an empty list
     */
    record Field(String name, Shape shape, boolean optional) {}

    /** The shape of a record, derived from its components. */
    static Entry of(Class<? extends Record> type) {
        return new Entry(
                type, Arrays.stream(type.getRecordComponents()).map(Shape::field).toList());
    }

    private static Field field(RecordComponent component) {
        boolean list = component.getType() == List.class;
        Type type = component.getGenericType();
        Shape shape =
                list && type instanceof ParameterizedType many
                        ? new Many(one(component, (Class<?>) many.getActualTypeArguments()[0]))
                        : one(component, component.getType());
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Field(component.getName(), shape, list || optional);
    }

    private static Shape one(RecordComponent component, Class<?> type) {
        if (type == String.class) {
            return text(component);
        }
        if (type == LocalText.class) {
            return new Both(LINES.contains(component.getName()) ? LONGEST_LINE : LONGEST_TEXT);
        }
        if (type == LocalDate.class) {
            return new Day();
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Truth();
        }
        if (type == Integer.class || type == int.class) {
            Within bounds = Objects.requireNonNull(component.getAnnotation(Within.class));
            return new Number(bounds.min(), bounds.max());
        }
        if (type.isEnum()) {
            return new Choice(constants(type));
        }
        return of(type.asSubclass(Record.class));
    }

    private static Shape text(RecordComponent component) {
        RefersTo refers = component.getAnnotation(RefersTo.class);
        Spelled spelled = component.getAnnotation(Spelled.class);
        Known known = component.getAnnotation(Known.class);
        if (refers != null) {
            return new Reference(refers.value());
        }
        if (spelled != null) {
            return new Code(spelled.value());
        }
        return known == null ? new Line() : new Listed(known.value());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> constants(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }
}
