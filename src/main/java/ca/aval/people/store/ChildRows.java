package ca.aval.people.store;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The rows that belong to one person: read together, and written where they differ. */
final class ChildRows {
    private ChildRows() {}

    /** Inserts what is new, updates what differs, deletes what is gone. */
    static <T> void write(
            StatelessSession session,
            List<T> before,
            List<T> after,
            Function<T, UUID> id,
            Function<T, Object> row) {
        Map<UUID, T> known = new HashMap<>();
        before.forEach(item -> known.put(id.apply(item), item));
        for (T item : after) {
            T old = known.remove(id.apply(item));
            if (old == null) {
                session.insert(row.apply(item));
            } else if (!old.equals(item)) {
                session.update(row.apply(item));
            }
        }
        known.values().forEach(gone -> session.delete(row.apply(gone)));
    }

    /**
     * The rows of one person, or of everybody.
     *
     * @param key the attribute that names the person
     */
    static <R> List<R> select(
            StatelessSession session, Class<R> type, String key, String order, @Nullable UUID one) {
        String from = "from " + type.getSimpleName() + " r";
        if (one == null) {
            return session.createSelectionQuery(from + " order by r." + order, type)
                    .getResultList();
        }
        return session.createSelectionQuery(
                        from + " where r." + key + " = :one order by r." + order, type)
                .setParameter("one", one)
                .getResultList();
    }

    /** What the rows say, by person. */
    static <R, T> Map<UUID, List<T>> byPerson(
            List<R> rows, Function<R, UUID> person, Function<R, T> item) {
        Map<UUID, List<T>> grouped = new HashMap<>();
        for (R row : rows) {
            grouped.computeIfAbsent(person.apply(row), key -> new ArrayList<>())
                    .add(item.apply(row));
        }
        return grouped;
    }
}
