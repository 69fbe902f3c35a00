package ca.aval.platform.backup;

import ca.aval.platform.journal.JournalPosition;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a backup says of itself, for whoever has no key too: it names no one.
 *
 * @param format how the file is laid out
 * @param register a trace of the register's key, the same in every backup of one register
 * @param program the version of Aval that wrote it
 * @param schema the version of the tables
 * @param at when the register was as it says
 * @param position how far the journal goes
 * @param content the digest of every row of the database at that position
 * @param parts the files, in the order in which they lie in the backup
 */
public record BackupManifest(
        int format,
        String register,
        String program,
        int schema,
        Instant at,
        JournalPosition position,
        String content,
        List<Part> parts) {
    static final int FORMAT = 1;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    public BackupManifest {
        parts = List.copyOf(parts);
    }

    /** How many documents it holds. */
    public int documents() {
        return (int) parts.stream().filter(Part::isDocument).count();
    }

    byte[] bytes() {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", format).put("register", register).put("program", program);
        json.put("schema", schema).put("at", at.toString());
        json.put("sequence", position.sequence()).put("hash", position.hash());
        json.put("content", content).put("documents", documents());
        ArrayNode array = json.putArray("parts");
        for (Part part : parts) {
            array.addObject()
                    .put("name", part.name())
                    .put("length", part.length())
                    .put("sha256", part.sha256());
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What those bytes say; empty when they are not those of a manifest. */
    static Optional<BackupManifest> read(byte[] bytes) {
        try {
            JsonNode json = JSON.readTree(bytes);
            List<Part> parts = new ArrayList<>();
            for (JsonNode part : json.required("parts")) {
                parts.add(
                        new Part(
                                text(part, "name"),
                                part.required("length").longValue(),
                                text(part, "sha256")));
            }
            BackupManifest manifest =
                    new BackupManifest(
                            json.required("format").intValue(),
                            text(json, "register"),
                            text(json, "program"),
                            json.required("schema").intValue(),
                            Instant.parse(text(json, "at")),
                            new JournalPosition(
                                    json.required("sequence").longValue(), text(json, "hash")),
                            text(json, "content"),
                            parts);
            return manifest.isSound() ? Optional.of(manifest) : Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.required(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no text: " + name);
        }
        return value.textValue();
    }

    /** Two names that a computer takes for one are no names. */
    private boolean isSound() {
        Set<String> names = new HashSet<>();
        return position.hash().matches("[0-9a-f]{64}")
                && register.matches("[0-9a-f]{32}")
                && parts.stream()
                        .allMatch(
                                part ->
                                        part.isSound()
                                                && names.add(part.name().toLowerCase(Locale.ROOT)));
    }
}
