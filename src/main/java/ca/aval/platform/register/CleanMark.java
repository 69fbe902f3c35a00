package ca.aval.platform.register;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalPosition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the last close left: how far the journal went and what the database file was.
 *
 * @param database the SHA-256 of the database file, in hexadecimal
 * @param schema the version of its tables
 */
record CleanMark(JournalPosition position, String database, int schema) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static CleanMark of(JournalPosition position, Path databaseFile, int schema)
            throws IOException {
        return new CleanMark(position, Digest.hex(databaseFile), schema);
    }

    void write(Path file, Disk disk) {
        String json =
                JSON.createObjectNode()
                        .put("sequence", position.sequence())
                        .put("hash", position.hash())
                        .put("database", database)
                        .put("schema", schema)
                        .toPrettyString();
        disk.replace(file, json.getBytes(StandardCharsets.UTF_8));
    }

    /** The mark in that file; empty when there is none that can be read. */
    static Optional<CleanMark> read(Path file, Disk disk) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(disk.read(file));
            return Optional.of(
                    new CleanMark(
                            new JournalPosition(
                                    json.required("sequence").longValue(),
                                    json.required("hash").textValue()),
                            json.required("database").textValue(),
                            json.required("schema").intValue()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the database file is still the one that was closed. */
    boolean fits(Path databaseFile) throws IOException {
        return Files.exists(databaseFile) && Digest.hex(databaseFile).equals(database);
    }
}
