package ca.aval.platform.document;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Gives what records tell of themselves to the fields of a template: texts as they are, drawings
 * and pictures as images, lists of records as lists of their own.
 */
final class RecordSource implements JRDataSource {
    private final Iterator<? extends Record> records;
    private final Shared shared;
    private final Runnable beforeEach;
    private @Nullable Record current;

    RecordSource(List<? extends Record> records, Shared shared, Runnable beforeEach) {
        this.records = records.iterator();
        this.shared = shared;
        this.beforeEach = beforeEach;
    }

    /** What one print job looks up or makes only once. */
    static final class Shared {
        private final Map<Class<?>, Map<String, Method>> components = new HashMap<>();
        private final Map<String, String[]> paths = new HashMap<>();
        private final Map<Object, Renderable> images = new IdentityHashMap<>();

        /** What a path such as {@code sheet.words.yes} leads to; null beyond a null. */
        private @Nullable Object follow(Object record, String path) {
            Object reached = record;
            for (String step : paths.computeIfAbsent(path, p -> p.split("\\."))) {
                reached = reached instanceof Map<?, ?> map ? map.get(step) : read(reached, step);
                if (reached == null) {
                    return null;
                }
            }
            return reached;
        }

        private @Nullable Object read(Object record, String name) {
            Class<?> type = record.getClass();
            Method accessor = components.computeIfAbsent(type, Shared::accessors).get(name);
            if (accessor == null) {
                throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
            }
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(name, e);
            }
        }

        private static Map<String, Method> accessors(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (Method method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                    method.setAccessible(true);
                    accessors.put(method.getName(), method);
                }
            }
            return accessors;
        }

        private Renderable image(Object picture) {
            return images.computeIfAbsent(
                    picture,
                    p ->
                            p instanceof Drawing drawing
                                    ? new DrawingRenderer(drawing)
                                    : SimpleDataRenderer.getInstance((byte[]) p));
        }
    }

    @Override
    public boolean next() {
        beforeEach.run();
        boolean another = records.hasNext();
        current = another ? records.next() : null;
        return another;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        Record record = current;
        if (record == null) {
            throw new IllegalStateException("no current record");
        }
        return converted(shared.follow(record, field.getName()), field);
    }

    private @Nullable Object converted(@Nullable Object value, JRField field) {
        if (value instanceof List<?> list && field.getValueClass() == JRDataSource.class) {
            return new RecordSource(
                    list.stream().map(Record.class::cast).toList(), shared, () -> {});
        }
        if (value instanceof Drawing || value instanceof byte[]) {
            return shared.image(value);
        }
        return value instanceof String text ? Apostrophe.bound(text) : value;
    }
}
