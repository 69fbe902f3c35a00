package ca.aval.platform.data;

import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

import org.jspecify.annotations.Nullable;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The values that the journal keeps, and the way they travel to the database. */
final class SqlValues {
    private SqlValues() {}

    /** The parameters of one statement in their order, each as the journal keeps it. */
    static List<@Nullable Object> inOrder(List<ParameterSetOperation> operations) {
        TreeMap<Integer, @Nullable Object> byPlace = new TreeMap<>();
        for (ParameterSetOperation operation : operations) {
            Object[] arguments = operation.getArgs();
            boolean nothing = operation.getMethod().getName().equals("setNull");
            byPlace.put((Integer) arguments[0], nothing ? null : kept(arguments[1]));
        }
        return new ArrayList<>(byPlace.values());
    }

    /** A value as the driver takes it. */
    static @Nullable Object toSql(@Nullable Object value) {
        return value instanceof Instant moment
                ? OffsetDateTime.ofInstant(moment, ZoneOffset.UTC)
                : value;
    }

    /** A value of the driver as the journal keeps it. */
    static @Nullable Object kept(@Nullable Object value) {
        return switch (value) {
            case OffsetDateTime moment -> moment.toInstant();
            case Timestamp moment -> moment.toInstant();
            case Date date -> date.toLocalDate();
            case Short number -> number.intValue();
            case null, default -> value;
        };
    }
}
