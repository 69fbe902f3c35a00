package ca.aval.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The open form of a record's body: JSON, packed. */
final class ActCodec {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ActCodec() {}

    static byte[] act(ActRecord record, List<RowImage> rows) {
        ObjectNode json = JSON.createObjectNode();
        json.put("act", record.act().toString()).put("at", record.at().toString());
        UUID account = record.account();
        json.put("account", account == null ? null : account.toString()).put("name", record.name());
        ArrayNode about = json.putArray("about");
        record.about().forEach(about::add);
        return pack(withRows(json, rows));
    }

    static byte[] part(UUID act, List<RowImage> rows) {
        return pack(withRows(JSON.createObjectNode().put("act", act.toString()), rows));
    }

    static byte[] abandoned(long sequence) {
        return pack(JSON.createObjectNode().put("abandoned", sequence));
    }

    static UUID actOf(byte[] body) {
        return UUID.fromString(unpack(body).required("act").textValue());
    }

    static long abandonedIn(byte[] body) {
        return unpack(body).required("abandoned").longValue();
    }

    static List<RowImage> rows(byte[] body) {
        List<RowImage> rows = new ArrayList<>();
        unpack(body).path("rows").forEach(row -> rows.add(RowCodec.read(row)));
        return rows;
    }

    static ActRecord record(byte[] body, long sequence, List<RowImage> earlierRows) {
        JsonNode json = unpack(body);
        List<String> about = new ArrayList<>();
        json.required("about").forEach(item -> about.add(item.textValue()));
        List<RowImage> rows = new ArrayList<>(earlierRows);
        json.path("rows").forEach(row -> rows.add(RowCodec.read(row)));
        String account = json.path("account").textValue();
        return new ActRecord(
                sequence,
                UUID.fromString(json.required("act").textValue()),
                Instant.parse(json.required("at").textValue()),
                account == null ? null : UUID.fromString(account),
                json.required("name").textValue(),
                about,
                rows);
    }

    private static ObjectNode withRows(ObjectNode json, List<RowImage> rows) {
        ArrayNode array = json.putArray("rows");
        rows.forEach(row -> array.add(RowCodec.write(row)));
        return json;
    }

    private static byte[] pack(JsonNode json) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            JSON.writeValue(out, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static JsonNode unpack(byte[] body) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
