package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.file.LocalDisk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Two checked copies of the database are kept, and a register opens from the newest good one. */
class SnapshotsTest {
    @TempDir Path folder;

    private Path place() {
        return folder.resolve("register");
    }

    private List<String> copies() throws IOException {
        return TestThings.names(place().resolve("snapshot"));
    }

    /** A register closed after one, then two, then three acts. */
    private void threeSessions() {
        TestThings.create(place()).close();
        for (String label : List.of("un", "deux", "trois")) {
            try (Register register = TestThings.open(place())) {
                TestThings.add(register, label);
            }
        }
    }

    @Test
    void keepsTheLastTwoAndTakesNoneWhereNothingWasDone() throws IOException {
        threeSessions();
        List<String> kept =
                List.of(
                        "aval-000000000002-v003.json",
                        "aval-000000000002-v003.mv.db",
                        "aval-000000000003-v003.json",
                        "aval-000000000003-v003.mv.db");
        assertEquals(kept, copies());
        try (Register register = TestThings.open(place())) {
            assertEquals(Opening.State.CLEAN, register.opening().state());
        }
        assertEquals(kept, copies());
        assertEquals(List.of(), TestThings.names(place().resolve("workshop")));
    }

    @Test
    void beginsASegmentWithEachCopySoThatOpeningReadsNoEarlierOne() throws IOException {
        threeSessions();
        Path first = place().resolve("journal").resolve("segment-000002.journal");
        byte[] content = Files.readAllBytes(first);
        content[content.length - 1] ^= 1;
        Files.write(first, content);
        Files.delete(place().resolve("aval.mv.db"));
        try (Register register = TestThings.open(place())) {
            assertEquals(0, register.opening().acts());
            assertEquals(Set.of("un", "deux", "trois"), TestThings.labels(register));
        }
    }

    @Test
    void opensFromTheOlderCopyWhenTheNewestIsDamagedAndFromNoneWhenBothAre() throws IOException {
        threeSessions();
        Files.delete(place().resolve("aval.mv.db"));
        damage("aval-000000000003-v003.mv.db");
        try (Register register = TestThings.open(place())) {
            assertEquals(Opening.State.REBUILT, register.opening().state());
            assertEquals(1, register.opening().acts());
            assertNotNull(register.opening().snapshot());
            assertEquals(Set.of("un", "deux", "trois"), TestThings.labels(register));
            Path left = TestThings.killed(place(), folder.resolve("left"));
            Files.delete(left.resolve("snapshot").resolve("aval-000000000002-v003.mv.db"));
            try (Register again = TestThings.open(left)) {
                assertEquals(3, again.opening().acts());
                assertNull(again.opening().snapshot());
                assertEquals(Set.of("un", "deux", "trois"), TestThings.labels(again));
            }
        }
    }

    @Test
    void takesOneAfterManyActsWhileTheRegisterIsOpen() throws IOException {
        Surroundings often =
                TestThings.with(new LocalDisk(), TestThings.NEWEST, new SnapshotRule(3, 100, 0));
        try (Register register = TestThings.create(place(), often)) {
            for (int i = 0; i < 7; i++) {
                TestThings.add(register, "act " + i);
            }
            assertTrue(register.snapshotTrouble().isEmpty());
            assertEquals(
                    List.of("aval-000000000003-v003.mv.db", "aval-000000000006-v003.mv.db"),
                    copies().stream().filter(name -> name.endsWith(".db")).toList());
            try (Register left = TestThings.open(TestThings.killed(place(), folder.resolve("k")))) {
                assertEquals(1, left.opening().acts());
                assertEquals(register.contentDigest(), left.contentDigest());
            }
        }
    }

    @Test
    void keepsOnlyThreeOfTheDatabasesThatWereSetAside() throws IOException {
        threeSessions();
        for (int i = 0; i < 5; i++) {
            Files.writeString(place().resolve("aval.mv.db"), "damage " + i);
            TestThings.open(place()).close();
        }
        assertEquals(
                List.of("aval-3.mv.db", "aval-4.mv.db", "aval-5.mv.db"),
                TestThings.names(place().resolve("set-aside")));
    }

    @Test
    void leavesWhatItCannotRead() throws IOException {
        threeSessions();
        Path said = place().resolve("snapshot").resolve("aval-000000000002-v003.json");
        Files.writeString(said, "{}");
        try (Register register = TestThings.open(place())) {
            TestThings.add(register, "quatre");
        }
        try (Register register = TestThings.open(place())) {
            TestThings.add(register, "cinq");
        }
        assertEquals(
                List.of(
                        "aval-000000000002-v003.mv.db",
                        "aval-000000000004-v003.mv.db",
                        "aval-000000000005-v003.mv.db"),
                copies().stream().filter(name -> name.endsWith(".db")).toList());
        assertEquals("{}", Files.readString(said));
    }

    private void damage(String name) throws IOException {
        Path file = place().resolve("snapshot").resolve(name);
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
    }
}
