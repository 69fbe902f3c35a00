package ca.aval.policy.profile;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands at a path of a profile, such as {@code approvals[PAGE_OPENING].by}. */
public final class ProfilePath {
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[([^\\]]+)\\])?");
    private static final List<String> KEYS =
            List.of("code", "id", "kind", "type", "key", "publisher", "resolution");

    private ProfilePath() {}

    /**
     * What stands there.
     *
     * @throws NoSuchElementException when nothing does: no such place, no such entry, or empty
     */
    public static Object resolve(PolicyProfile profile, String path) {
        Object here = profile;
        for (String step : path.split("\\.(?![^\\[]*\\])", -1)) {
            Matcher matcher = STEP.matcher(step);
            if (!matcher.matches()) {
                throw new NoSuchElementException("no path: " + path);
            }
            here = component(here, matcher.group(1), path);
            if (matcher.group(2) != null) {
                here = entry((List<?>) here, matcher.group(2), path);
            }
        }
        return here;
    }

    private static Object component(Object record, String name, String path) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object value =
                components == null
                        ? null
                        : Arrays.stream(components)
                                .filter(c -> c.getName().equals(name))
                                .findFirst()
                                .map(c -> read(c, record))
                                .orElse(null);
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            throw new NoSuchElementException("nothing at " + name + " of " + path);
        }
        return value;
    }

    private static Object entry(List<?> list, String named, String path) {
        return list.stream()
                .filter(
                        one ->
                                named.equals(one.toString())
                                        || KEYS.stream().anyMatch(k -> named.equals(key(one, k))))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no " + named + " in " + path));
    }

    private static String key(Object entry, String key) {
        RecordComponent[] components = entry.getClass().getRecordComponents();
        return components == null
                ? ""
                : Arrays.stream(components)
                        .filter(c -> c.getName().equals(key))
                        .map(c -> Objects.toString(read(c, entry), ""))
                        .findFirst()
                        .orElse("");
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
