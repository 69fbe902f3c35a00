package ca.aval.people.store;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of fields as one column keeps it: names between commas, nothing when it is empty. */
final class FieldSet {
    private FieldSet() {}

    static <E extends Enum<E>> @Nullable String written(Set<E> fields) {
        return fields.isEmpty()
                ? null
                : fields.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> read(@Nullable String written, Class<E> type) {
        EnumSet<E> fields = EnumSet.noneOf(type);
        if (written != null) {
            Arrays.stream(written.split(",", -1)).forEach(n -> fields.add(Enum.valueOf(type, n)));
        }
        return fields;
    }
}
