package ca.aval.platform.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The journal gives back every act that was done, and nothing else. */
class JournalFolderTest {
    private static final byte[] KEY = new byte[32];

    @TempDir Path folder;

    @Test
    @SuppressWarnings("NullAway") // the compiled record does not say that a value may be null
    void givesBackEveryTypeOfValue() {
        Map<String, @Nullable Object> values = new TreeMap<>();
        values.put("text", "Élise « d’Amours »");
        values.put("id", UUID.randomUUID());
        values.put("whole", 42);
        values.put("long_number", -1L);
        values.put("yes", true);
        values.put("day", LocalDate.of(2026, 9, 2));
        values.put("moment", Instant.parse("2026-09-02T14:15:00.123Z"));
        values.put("amount", new BigDecimal("12.50"));
        values.put("nothing", null);
        RowImage row = new RowImage(RowImage.Operation.INSERT, "pupil", Map.of(), values);
        try (JournalFolder journal = JournalFolder.create(folder, new LocalDisk(), KEY, 1)) {
            journal.append(journal.prepare(act("ALL", List.of(row))));
        }
        assertEquals(List.of(row), acts(open()).getFirst().rows());
    }

    @Test
    void cutsATornEndAndGoesOnAfterIt() throws IOException {
        try (JournalFolder journal = JournalFolder.create(folder, new LocalDisk(), KEY, 1)) {
            journal.append(journal.prepare(act("ONE", List.of())));
            journal.append(journal.prepare(act("TWO", List.of())));
        }
        byte[] content = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(content, end(content) - 3));
        try (JournalFolder journal = open()) {
            journal.cutTornEnd();
            assertEquals(1, journal.position().sequence());
            journal.append(journal.prepare(act("THREE", List.of())));
        }
        assertEquals(List.of("ONE", "THREE"), names(open()));
    }

    @Test
    void refusesAChangedByteBeforeTheLastRecord() throws IOException {
        long afterTheFirst;
        try (JournalFolder journal = JournalFolder.create(folder, new LocalDisk(), KEY, 1)) {
            journal.append(journal.prepare(act("ONE", List.of())));
            afterTheFirst = end(Files.readAllBytes(file()));
            journal.append(journal.prepare(act("TWO", List.of())));
        }
        byte[] content = Files.readAllBytes(file());
        for (int i = 0; i < afterTheFirst; i += 7) {
            byte[] changed = content.clone();
            changed[i] ^= 1;
            Files.write(file(), changed);
            assertEquals(
                    Problem.Kind.JOURNAL_DAMAGED,
                    assertThrows(Problem.class, () -> names(open()), "byte " + i).kind());
        }
    }

    @Test
    void countsAnAbandonedActAsNotDone() {
        try (JournalFolder journal = JournalFolder.create(folder, new LocalDisk(), KEY, 1)) {
            journal.append(journal.prepare(act("ONE", List.of())));
            journal.append(journal.prepare(act("TWO", List.of())));
            journal.abandon();
            journal.append(journal.prepare(act("THREE", List.of())));
        }
        assertEquals(List.of("ONE", "THREE"), names(open()));
    }

    @Test
    void givesTheRowsOfALargeActInOrderAndNoneOfOneThatWasNotClosed() throws IOException {
        List<RowImage> rows = new ArrayList<>();
        for (int i = 0; i < 10_001; i++) {
            rows.add(new RowImage(RowImage.Operation.DELETE, "pupil", Map.of("id", i), Map.of()));
        }
        try (JournalFolder journal = JournalFolder.create(folder, new LocalDisk(), KEY, 1)) {
            journal.append(journal.prepare(act("LARGE", rows)));
        }
        assertEquals(rows, acts(open()).getFirst().rows());
        byte[] content = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(content, end(content) - 1));
        try (JournalFolder journal = open()) {
            journal.cutTornEnd();
            journal.append(journal.prepare(act("NEXT", List.of(rows.getFirst()))));
        }
        List<ActRecord> acts = acts(open());
        assertEquals(1, acts.size());
        assertEquals(1, acts.getFirst().rows().size());
    }

    @Test
    void opensForNoOtherKey() {
        try (JournalFolder journal = JournalFolder.create(folder, new LocalDisk(), KEY, 1)) {
            journal.append(journal.prepare(act("ONE", List.of())));
        }
        byte[] other = KEY.clone();
        other[0] = 1;
        assertThrows(
                Problem.class, () -> JournalFolder.open(folder, new LocalDisk(), other).close());
        assertEquals(List.of("ONE"), names(open()));
    }

    private Path file() {
        return folder.resolve("segment-000001.journal");
    }

    private JournalFolder open() {
        return JournalFolder.open(folder, new LocalDisk(), KEY);
    }

    private static ActRecord act(String name, List<RowImage> rows) {
        return new ActRecord(
                0, UUID.randomUUID(), Instant.EPOCH, null, name, List.of("about"), rows);
    }

    private static List<ActRecord> acts(JournalFolder journal) {
        List<ActRecord> acts = new ArrayList<>();
        try (journal) {
            journal.replay(0, JournalFolder.Replayed.acts(acts::add));
        }
        return acts;
    }

    private static List<String> names(JournalFolder journal) {
        return acts(journal).stream().map(ActRecord::name).toList();
    }

    private static int end(byte[] content) {
        int end = content.length;
        while (content[end - 1] == 0) {
            end--;
        }
        return end;
    }
}
