package ca.aval.platform.register;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What is said about a database file when it is put down, so that it can be trusted when it is
 * taken up again. It bears a check that only a program with the register's key can make.
 *
 * @param schema the version of its tables
 * @param file the SHA-256 of the file, in hexadecimal
 * @param content the fingerprint of what it says; empty when it was not taken
 * @param made when it was put down
 * @param lastAct when the last act in it was done; null when there was none
 * @param segments how long the segments of the journal were that had ended by then, in their order
 */
record DatabaseMark(
        JournalPosition position,
        int schema,
        String file,
        String content,
        Instant made,
        @Nullable Instant lastAct,
        List<Long> segments) {
    private static final ObjectMapper JSON = new ObjectMapper();

    DatabaseMark {
        segments = List.copyOf(segments);
    }

    void write(Path to, Disk disk, byte[] key) {
        ObjectNode json =
                JSON.createObjectNode()
                        .put("sequence", position.sequence())
                        .put("hash", position.hash())
                        .put("schema", schema)
                        .put("database", file)
                        .put("content", content)
                        .put("made", made.toString())
                        .put("lastAct", lastAct == null ? null : lastAct.toString());
        segments.forEach(json.putArray("segments")::add);
        json.put("check", check(json, key));
        disk.replace(to, json.toPrettyString().getBytes(StandardCharsets.UTF_8));
    }

    /** The mark in that file; empty when there is none that is as it was written. */
    static Optional<DatabaseMark> read(Path from, Disk disk, byte[] key) {
        if (!Files.exists(from)) {
            return Optional.empty();
        }
        try {
            if (JSON.readTree(disk.read(from)) instanceof ObjectNode json) {
                JsonNode check = json.remove("check");
                if (check != null && isSame(check.asText(), check(json, key))) {
                    return Optional.of(parse(json));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException | Problem e) {
            return Optional.empty();
        }
    }

    private static DatabaseMark parse(JsonNode json) {
        String last = json.required("lastAct").textValue();
        List<Long> segments = new ArrayList<>();
        json.required("segments").forEach(length -> segments.add(length.longValue()));
        return new DatabaseMark(
                new JournalPosition(
                        json.required("sequence").longValue(), json.required("hash").textValue()),
                json.required("schema").intValue(),
                json.required("database").textValue(),
                json.required("content").textValue(),
                Instant.parse(json.required("made").textValue()),
                last == null ? null : Instant.parse(last),
                segments);
    }

    /** Whether that file is the one it speaks of. */
    boolean fits(Path databaseFile) {
        try {
            return Files.exists(databaseFile) && Digest.hex(databaseFile).equals(file);
        } catch (IOException e) {
            throw new Problem(
                    e, Problem.Kind.FILE_UNREADABLE, String.valueOf(databaseFile.getFileName()));
        }
    }

    private static String check(ObjectNode withoutCheck, byte[] key) {
        byte[] said = withoutCheck.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Digest.keyed(key, said));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
