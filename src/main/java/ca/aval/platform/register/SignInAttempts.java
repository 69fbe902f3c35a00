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
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The passwords that did not open a register: each makes the next wait longer, 1, 2, 4 … 60
 * seconds, also after a restart. A try counts before it is made, so that ending the program does
 * not take it back. Kept in the clear: counts and moments, nothing of who or what was typed.
 */
public final class SignInAttempts {
    /** The longest wait, in seconds: ten tries in ten minutes once it is reached. */
    public static final int LONGEST_WAIT = 60;

    private static final int MOST_MOMENTS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Disk disk;
    private final SchoolClock clock;

    SignInAttempts(Path file, Disk disk, SchoolClock clock) {
        this.file = file;
        this.disk = disk;
        this.clock = clock;
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
     * @param row how many were wrong since one was right
     * @param last when the wait began
     */
    private record State(Failed failed, int row, Instant last) {
        private static final State NONE = new State(new Failed(0, List.of()), 0, Instant.EPOCH);

        State failedAt(Instant moment) {
            List<Instant> moments = new ArrayList<>(failed.moments());
            moments.add(moment);
            while (moments.size() > MOST_MOMENTS) {
                moments.removeFirst();
            }
            return new State(new Failed(failed.count() + 1, moments), row + 1, moment);
        }

        long pause() {
            return row == 0 ? 0 : Math.min(LONGEST_WAIT, 1L << Math.min(row - 1, 10));
        }
    }

    /** What failed and is not in the journal yet. */
    public Failed failed() {
        return read().failed();
    }

    /** Forgets what failed, once it is in the journal. */
    public void forget() {
        if (Files.exists(file)) {
            disk.remove(file);
        }
    }

    /**
     * Tries something that a wrong password fails.
     *
     * @throws Problem of kind {@code TOO_MANY_ATTEMPTS} with the seconds to wait, or what the try
     *     throws
     */
    <T> T through(Supplier<T> attempt) {
        State before = begin();
        try {
            T opened = attempt.get();
            end(before, true);
            return opened;
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.WRONG_PASSWORD) {
                end(before, false);
            }
            throw e;
        }
    }

    /** Asks something that a wrong password answers with no. */
    boolean holds(BooleanSupplier attempt) {
        State before = begin();
        boolean right = attempt.getAsBoolean();
        if (right) {
            end(before, true);
        }
        return right;
    }

    private State begin() {
        State before = read();
        Instant now = clock.now();
        if (now.isBefore(before.last())) {
            before = new State(before.failed(), before.row(), now);
            write(before); // a clock set back makes the wait begin again, and no longer
        }
        long left = before.pause() * 1000 - (now.toEpochMilli() - before.last().toEpochMilli());
        if (left > 0) {
            throw new Problem(Problem.Kind.TOO_MANY_ATTEMPTS, (left + 999) / 1000);
        }
        write(before.failedAt(now));
        return before;
    }

    private void end(State before, boolean right) {
        State after = right ? new State(before.failed(), 0, before.last()) : before;
        if (after.failed().count() == 0 && after.row() == 0) {
            forget();
        } else {
            write(after);
        }
    }

    private void write(State state) {
        ObjectNode json =
                JSON.createObjectNode()
                        .put("format", 1)
                        .put("count", state.failed().count())
                        .put("row", state.row())
                        .put("last", state.last().toEpochMilli());
        ArrayNode moments = json.putArray("moments");
        state.failed().moments().forEach(moment -> moments.add(moment.toEpochMilli()));
        disk.replace(file, json.toPrettyString().getBytes(StandardCharsets.UTF_8));
    }

    private State read() {
        if (!Files.exists(file)) {
            return State.NONE;
        }
        try {
            JsonNode json = JSON.readTree(disk.read(file));
            List<Instant> moments = new ArrayList<>();
            json.required("moments")
                    .forEach(moment -> moments.add(Instant.ofEpochMilli(moment.longValue())));
            return new State(
                    new Failed(Math.max(0, json.required("count").intValue()), moments),
                    Math.max(0, json.required("row").intValue()),
                    Instant.ofEpochMilli(json.required("last").longValue()));
        } catch (IOException | IllegalArgumentException e) {
            return State.NONE; // whoever can write here can remove the file as well
        }
    }
}
