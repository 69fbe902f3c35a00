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
import java.util.List;

/** Turns named entries and lists into the records of a profile, noting everything wrong. */
final class EntryReader {
    private final Faults faults;
    private final ValueReader values;
    private final EntryChecks checks;
    private final boolean strict;

    /**
     * @param strict whether bounds and what entries say of each other are checked
     */
    EntryReader(Mentioned mentioned, Faults faults, boolean strict) {
        this.strict = strict;
        this.faults = faults;
        this.values = new ValueReader(mentioned, faults, strict);
        this.checks = new EntryChecks(mentioned, faults);
    }

    /** The record that stands here; null when something in it is wrong. */
    @Nullable Object entry(Entry shape, YamlNode node, String path, Place at) {
        if (!(node instanceof Named named)) {
            faults.add(at, path, Kind.WRONG_TYPE, last(path), "ENTRY");
            return null;
        }
        KeyCheck.Outcome keys = keys(shape, named, path);
        boolean sound = keys.sound();
        List<@Nullable Object> read = new ArrayList<>();
        for (Field field : shape.fields()) {
            String below = path.isEmpty() ? field.name() : path + "." + field.name();
            Pair pair = named.pair(field.name());
            if (pair == null || field.optional() && absent(pair.value())) {
                if (!field.optional()) {
                    missing(field, keys, below, at);
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
        if (strict) {
            checks.check(record, named, path, at);
        }
        return record;
    }

    private void missing(Field field, KeyCheck.Outcome keys, String path, Place at) {
        if (!keys.meant().contains(field.name())) {
            faults.add(at, path, Kind.MISSING_KEY, field.name());
        }
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
        EntryNames names = new EntryNames(shape, items);
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < items.entries().size(); i++) {
            YamlNode entry = items.entries().get(i);
            String below = path + "[" + names.name(i) + "]";
            if (names.isDouble(i)) {
                String code = EntryNames.code(shape.key(), entry);
                faults.add(entry.at(), below, Kind.DUPLICATE_CODE, String.valueOf(code));
            }
            Object value = value(shape.entry(), entry, below, entry.at());
            if (value != null && !names.isDouble(i)) {
                read.add(value);
            }
        }
        return read.size() == items.entries().size() ? List.copyOf(read) : null;
    }

    private KeyCheck.Outcome keys(Entry shape, Named named, String path) {
        List<String> known = shape.fields().stream().map(Field::name).toList();
        return new KeyCheck(faults).check(named, known, path);
    }

    /** The last name of a path; what stands between brackets may hold dots of its own. */
    static String last(String path) {
        int open = path.endsWith("]") ? path.lastIndexOf('[') : path.length();
        return path.substring(path.lastIndexOf('.', open) + 1);
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
