package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Profiles in which every place holds something, or only what must be there. */
// values are put in and taken out by reflection, null where a profile may leave them out
@NullUnmarked
final class FilledProfiles {
    private static final int SIZE = 2;

    private final boolean full;
    private int count;
    private int place;

    private FilledProfiles(boolean full) {
        this.full = full;
    }

    /** Every list has two entries and nothing is left out. */
    static PolicyProfile full() {
        return (PolicyProfile) new FilledProfiles(true).record(PolicyProfile.class);
    }

    /** Whatever may be left out is. */
    static PolicyProfile bare() {
        return (PolicyProfile) new FilledProfiles(false).record(PolicyProfile.class);
    }

    /** Something for that component, as a profile whose every place is filled has it. */
    static Object value(RecordComponent component, int salt) {
        FilledProfiles filled = new FilledProfiles(true);
        filled.count = salt;
        return filled.component(component);
    }

    static boolean mayBeNull(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    /** The type of the entries of a list. */
    static Class<?> entries(RecordComponent component) {
        Type list = component.getGenericType();
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    Record record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = !full && mayBeNull(components[i]) ? null : component(components[i]);
        }
        return make(type, types, values);
    }

    static Record make(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object component(RecordComponent component) {
        if (component.getType() == List.class) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; full && i < SIZE; i++) {
                list.add(one(component, entries(component), i));
            }
            return List.copyOf(list);
        }
        return one(component, component.getType(), place);
    }

    private Object one(RecordComponent component, Class<?> type, int place) {
        RefersTo refers = component.getAnnotation(RefersTo.class);
        if (refers != null) {
            return code(refers.value().name().substring(0, 1), place);
        }
        if (type == String.class) {
            return string(component, place);
        }
        if (type == int.class || type == Integer.class) {
            Within within = component.getAnnotation(Within.class);
            return within == null ? 3 : Math.min(within.max(), within.min() + 2);
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 1).plusDays(count++);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[place % type.getEnumConstants().length];
        }
        if (type == LocalText.class) {
            count++;
            return new LocalText("Phrase " + count, "Sentence " + count);
        }
        return record(type, place);
    }

    private Object record(Class<?> type, int place) {
        this.place = place;
        return record(type);
    }

    private String string(RecordComponent component, int at) {
        Class<?> owner = component.getDeclaringRecord();
        String name = component.getName();
        if (name.equals("code") || name.equals("id") || name.equals("key")) {
            String letter =
                    owner == Clause.class
                            ? "C"
                            : owner == Office.class
                                    ? "O"
                                    : owner == LinkedText.class ? "L" : "X" + count++ + "_";
            return owner == PolicyProfile.class ? "sample" : code(letter, place);
        }
        if (name.equals("jurisdiction")) {
            return "quebec";
        }
        return name.equals("uses")
                ? List.of("SCHOOL_WEBSITE", "SCHOOL_SOCIAL/FACEBOOK").get(at)
                : name + " " + count++;
    }

    private static String code(String letter, int place) {
        return letter + place;
    }
}
