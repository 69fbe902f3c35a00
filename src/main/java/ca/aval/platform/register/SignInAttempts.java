package ca.aval.platform.register;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The passwords that did not open a register. The first that fails costs no wait, each further one
 * of the same account a longer one: 5, 10, 20, 40, 60, then 120 seconds, also after a restart. A
 * try counts before it is made, so that ending the program does not take it back. Kept in the
 * clear: counts, moments and which slot was tried, nothing of what was typed. On a full disk it is
 * kept in memory until the program ends, so that the right password still opens.
 */
public final class SignInAttempts {
    /** The longest wait, in seconds: at most ten tries in ten minutes, from the first one on. */
    public static final int LONGEST_WAIT = 120;

    /** Whose tries those are that name no account. */
    static final String UNKNOWN = "unknown";

    private static final List<Integer> WAITS = List.of(0, 0, 5, 10, 20, 40, 60, LONGEST_WAIT);
    private static final int MOST_MOMENTS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Disk disk;
    private final SchoolClock clock;
    private final UnwrittenAttempts unwritten;

    SignInAttempts(Path file, Disk disk, SchoolClock clock, UnwrittenAttempts unwritten) {
        this.file = file;
        this.disk = disk;
        this.clock = clock;
        this.unwritten = unwritten;
    }

    /**
     * What failed since it was last written to the journal.
     *
     * @param count how many passwords were wrong
     * @param moments when, oldest first; the last fifty at the most
     */
    public record Failed(int count, List<Instant> moments) {
        public Failed {
            moments = List.copyOf(moments);
        }
    }

    /**
     * @param count how many were wrong since one was right
     * @param last when the wait began
     */
    record Row(int count, Instant last) {
        private static final Row NONE = new Row(0, Instant.EPOCH);

        long pause() {
            return WAITS.get(Math.min(count, WAITS.size() - 1));
        }
    }

    /**
     * @param rows the failures in a row of each account, by its id
     */
    record State(Failed failed, Map<String, Row> rows) {
        private static final State NONE = new State(new Failed(0, List.of()), Map.of());

        Row row(String key) {
            return rows.getOrDefault(key, Row.NONE);
        }

        State failedAt(String key, Instant moment) {
            List<Instant> moments = new ArrayList<>(failed.moments());
            moments.add(moment);
            while (moments.size() > MOST_MOMENTS) {
                moments.removeFirst();
            }
            return new State(new Failed(failed.count() + 1, moments), rows)
                    .with(key, new Row(row(key).count() + 1, moment));
        }

        State with(String key, Row row) {
            Map<String, Row> changed = new TreeMap<>(rows);
            if (row.count() == 0) {
                changed.remove(key);
            } else {
                changed.put(key, row);
            }
            return new State(failed, changed);
        }
    }

    /** What failed and is not in the journal yet. */
    public Failed failed() {
        return read().failed();
    }

    /** Forgets what failed, once it is in the journal; who has to wait still does. */
    public void forget() {
        write(new State(State.NONE.failed(), read().rows()));
    }

    /**
     * Tries something that a wrong password fails.
     *
     * @param key the account whose password it is, or {@link #UNKNOWN}
     * @throws Problem of kind {@code TOO_MANY_ATTEMPTS} with the seconds to wait, or what the try
     *     throws
     */
    <T> T through(String key, Supplier<T> attempt) {
        State before = begin(key);
        try {
            T opened = attempt.get();
            write(before.with(key, Row.NONE));
            return opened;
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.WRONG_PASSWORD) {
                write(before);
            }
            throw e;
        }
    }

    /** Asks something that a wrong password answers with no. */
    boolean holds(String key, BooleanSupplier attempt) {
        State before = begin(key);
        try {
            boolean right = attempt.getAsBoolean();
            if (right) {
                write(before.with(key, Row.NONE));
            }
            return right;
        } catch (Problem e) {
            write(before);
            throw e;
        }
    }

    private State begin(String key) {
        State before = read();
        Instant now = clock.now();
        if (now.isBefore(before.row(key).last())) {
            before = before.with(key, new Row(before.row(key).count(), now));
            write(before); // a clock set back makes the wait begin again, and no longer
        }
        Row row = before.row(key);
        long left = row.pause() * 1000 - (now.toEpochMilli() - row.last().toEpochMilli());
        if (left > 0) {
            throw new Problem(Problem.Kind.TOO_MANY_ATTEMPTS, (left + 999) / 1000);
        }
        write(before.failedAt(key, now));
        return before;
    }

    private void write(State state) {
        try {
            if (state.equals(State.NONE)) {
                if (Files.exists(file)) {
                    disk.remove(file);
                }
            } else {
                disk.replace(file, json(state));
            }
            unwritten.forget(file);
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.DISK_FULL) {
                throw e;
            }
            unwritten.keep(file, state);
        }
    }

    private static byte[] json(State state) {
        ObjectNode json =
                JSON.createObjectNode().put("format", 2).put("count", state.failed().count());
        ArrayNode moments = json.putArray("moments");
        state.failed().moments().forEach(moment -> moments.add(moment.toEpochMilli()));
        ObjectNode rows = json.putObject("rows");
        state.rows()
                .forEach(
                        (key, row) ->
                                rows.putObject(key)
                                        .put("count", row.count())
                                        .put("last", row.last().toEpochMilli()));
        return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private State read() {
        State kept = unwritten.of(file);
        if (kept != null) {
            return kept;
        }
        if (!Files.exists(file)) {
            return State.NONE;
        }
        try {
            JsonNode json = JSON.readTree(disk.read(file));
            List<Instant> moments = new ArrayList<>();
            json.required("moments")
                    .forEach(moment -> moments.add(Instant.ofEpochMilli(moment.longValue())));
            Map<String, Row> rows = new TreeMap<>();
            for (Map.Entry<String, JsonNode> row : json.required("rows").properties()) {
                rows.put(
                        row.getKey(),
                        new Row(
                                Math.max(0, row.getValue().required("count").intValue()),
                                Instant.ofEpochMilli(row.getValue().required("last").longValue())));
            }
            return new State(
                    new Failed(Math.max(0, json.required("count").intValue()), moments), rows);
        } catch (IOException | IllegalArgumentException e) {
            return State.NONE; // whoever can write here can remove the file as well
        }
    }
}
