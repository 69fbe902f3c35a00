package ca.aval.policy.profile;

import ca.aval.policy.profile.Fault.Kind;
import ca.aval.policy.profile.Shape.Entry;
import ca.aval.policy.profile.Shape.Field;
import ca.aval.policy.profile.Shape.Many;
import ca.aval.policy.profile.YamlNode.Items;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Pair;
import ca.aval.policy.profile.YamlNode.Scalar;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns named entries and lists into the records of a profile, noting everything wrong. */
final class EntryReader {
    private final Faults faults;
    private final ValueReader values;
    private final EntryChecks checks;

    EntryReader(Mentioned mentioned, Faults faults) {
        this.faults = faults;
        this.values = new ValueReader(mentioned, faults);
        this.checks = new EntryChecks(mentioned, faults);
    }

    /** The record that stands here; null when something in it is wrong. */
    @Nullable Object entry(Entry shape, YamlNode node, String path, Place at) {
        if (!(node instanceof Named named)) {
            faults.add(at, path, Kind.WRONG_TYPE, last(path), "ENTRY");
            return null;
        }
        boolean sound = keys(shape, named, path);
        List<@Nullable Object> read = new ArrayList<>();
        for (Field field : shape.fields()) {
            String below = path.isEmpty() ? field.name() : path + "." + field.name();
            Pair pair = named.pair(field.name());
            if (pair == null || field.optional() && absent(pair.value())) {
                if (!field.optional()) {
                    faults.add(at, below, Kind.MISSING_KEY, field.name());
                    sound = false;
                }
                read.add(field.shape() instanceof Many ? List.of() : null);
                continue;
            }
            Object value = value(field.shape(), pair.value(), below, pair.at());
            sound &= value != null;
            read.add(value);
        }
        if (!sound) {
            return null;
        }
        Record record = make(shape.type(), read);
        checks.check(record, named, path, at);
        return record;
    }

    private @Nullable Object value(Shape shape, YamlNode node, String path, Place at) {
        return switch (shape) {
            case Entry entry -> entry(entry, node, path, at);
            case Many many -> many(many, node, path, at);
            default -> values.read(shape, node, path, at);
        };
    }

    private @Nullable Object many(Many shape, YamlNode node, String path, Place at) {
        if (!(node instanceof Items items)) {
            faults.add(at, path, Kind.WRONG_TYPE, last(path), "LIST");
            return null;
        }
        String key = shape.key();
        Set<String> known = new HashSet<>();
        List<Object> read = new ArrayList<>();
        int number = 0;
        for (YamlNode entry : items.entries()) {
            number++;
            String code = code(key, entry);
            boolean twice = code != null && !known.add(code);
            String below =
                    path + "[" + (code == null || key == null || twice ? "#" + number : code) + "]";
            if (twice) {
                faults.add(entry.at(), below, Kind.DUPLICATE_CODE, String.valueOf(code));
            }
            Object value = value(shape.entry(), entry, below, entry.at());
            if (value != null && !twice) {
                read.add(value);
            }
        }
        return read.size() == items.entries().size() ? List.copyOf(read) : null;
    }

    /** What says which entry of a list one is; null when nothing does. */
    private static @Nullable String code(@Nullable String key, YamlNode entry) {
        return switch (entry) {
            case Named named when key != null -> named.text(key);
            case Scalar scalar when key == null -> scalar.text().strip();
            default -> null;
        };
    }

    private boolean keys(Entry shape, Named named, String path) {
        List<String> known = shape.fields().stream().map(Field::name).toList();
        return new KeyCheck(faults).check(named, known, path);
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static boolean absent(YamlNode node) {
        return node instanceof Scalar scalar && scalar.absent();
    }

    private static Record make(Class<? extends Record> type, List<@Nullable Object> values) {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
