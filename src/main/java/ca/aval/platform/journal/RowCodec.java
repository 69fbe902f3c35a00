package ca.aval.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Row images as JSON, each value with a letter for its type, so that it comes back as what it was.
 */
final class RowCodec {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RowCodec() {}

    static ObjectNode write(RowImage row) {
        ObjectNode json = JSON.createObjectNode();
        json.put("o", row.operation().name().substring(0, 1)).put("t", row.table());
        if (!row.key().isEmpty()) {
            json.set("k", columns(row.key()));
        }
        if (!row.values().isEmpty()) {
            json.set("v", columns(row.values()));
        }
        return json;
    }

    static RowImage read(JsonNode json) {
        RowImage.Operation operation =
                switch (json.required("o").textValue()) {
                    case "I" -> RowImage.Operation.INSERT;
                    case "U" -> RowImage.Operation.UPDATE;
                    case "D" -> RowImage.Operation.DELETE;
                    default -> throw new IllegalArgumentException("no such operation");
                };
        return new RowImage(
                operation,
                json.required("t").textValue(),
                columns(json.path("k")),
                columns(json.path("v")));
    }

    private static ObjectNode columns(Map<String, @Nullable Object> values) {
        ObjectNode json = JSON.createObjectNode();
        values.forEach((column, value) -> json.put(column, value == null ? null : letter(value)));
        return json;
    }

    private static Map<String, @Nullable Object> columns(JsonNode json) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        json.properties().forEach(e -> values.put(e.getKey(), value(e.getValue().textValue())));
        return values;
    }

    private static String letter(Object value) {
        return switch (value) {
            case String text -> "s" + text;
            case UUID id -> "u" + id;
            case Integer number -> "i" + number;
            case Long number -> "l" + number;
            case Boolean yes -> "b" + yes;
            case LocalDate date -> "d" + date;
            case Instant moment -> "t" + moment;
            case BigDecimal number -> "n" + number.toPlainString();
            case byte[] bytes -> "x" + Base64.getEncoder().encodeToString(bytes);
            default ->
                    throw new IllegalArgumentException(
                            "no row holds a " + value.getClass().getName());
        };
    }

    private static @Nullable Object value(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String text = written.substring(1);
        return switch (written.charAt(0)) {
            case 's' -> text;
            case 'u' -> UUID.fromString(text);
            case 'i' -> Integer.valueOf(text);
            case 'l' -> Long.valueOf(text);
            case 'b' -> Boolean.valueOf(text);
            case 'd' -> LocalDate.parse(text);
            case 't' -> Instant.parse(text);
            case 'n' -> new BigDecimal(text);
            case 'x' -> Base64.getDecoder().decode(text);
            default -> throw new IllegalArgumentException("no such type of value");
        };
    }
}
