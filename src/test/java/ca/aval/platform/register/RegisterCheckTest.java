package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.Sessions;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Progress;

import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The check of a whole register names the first thing that is not as it was written. */
class RegisterCheckTest {
    @TempDir Path folder;

    private Path place;
    private Register register;
    private String document;
    private UUID note;
    private UUID thing = UUID.randomUUID();

    @BeforeEach
    void aRegisterWithADocument() {
        place = folder.resolve("register");
        register = TestThings.create(place);
        TestThings.add(register, "un");
        document = register.documents().keep("une lettre".getBytes(StandardCharsets.UTF_8));
        note =
                register.work()
                        .run(
                                Act.of("ADD_NOTE"),
                                () -> {
                                    thing = TestThings.insert("deux");
                                    return TestThings.insertNote(thing, "mots", document);
                                });
        register.keepSnapshot();
        TestThings.add(register, "trois");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static Progress cancelledAfter(int steps) {
        return new Progress() {
            private int done;

            @Override
            public void done(int count, int of) {
                done = count;
            }

            @Override
            public boolean cancelled() {
                return done >= steps;
            }
        };
    }

    private Verification verify() {
        return register.verify(cancelledAfter(Integer.MAX_VALUE));
    }

    private Verification.Fault fault() {
        return assertInstanceOf(Verification.Fault.class, verify());
    }

    private void harm(Path file, int place) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[place] ^= 1;
        Files.write(file, content);
    }

    @Test
    void findsASoundRegisterSoundAndLeavesNothingBehind() throws IOException {
        List<String> before = TestThings.names(place);
        assertEquals(new Verification.Sound(3, 1, 1, register.position()), verify());
        assertEquals(before, TestThings.names(place));
    }

    @Test
    void stopsWhenAsked() {
        assertInstanceOf(Verification.Stopped.class, register.verify(cancelledAfter(2)));
    }

    @Test
    void namesTheBrokenRecordWithTheTimeOfTheOneBefore() throws IOException {
        Path segment = place.resolve("journal").resolve("segment-000001.journal");
        byte[] content = Files.readAllBytes(segment);
        harm(segment, content.length - 30);
        Verification.Fault fault = fault();
        assertEquals(Verification.Part.JOURNAL, fault.part());
        assertEquals("segment-000001.journal", fault.file());
        assertEquals(2, fault.sequence());
        assertEquals(TestRegisters.clock().now(), fault.at());
        assertEquals(List.of("note " + note, "thing " + thing), fault.about());
    }

    @Test
    void namesTheRowsThatNoRecordOfTheJournalExplains() {
        register.work()
                .run(
                        Act.of("BESIDE"),
                        () -> {
                            Sessions.current()
                                    .doWork(
                                            connection ->
                                                    connection
                                                            .unwrap(JdbcConnection.class)
                                                            .createStatement()
                                                            .execute(
                                                                    "update thing set label = 'x'"
                                                                            + " where id = '"
                                                                            + thing
                                                                            + "'"));
                            return 0;
                        });
        Verification.Fault fault = fault();
        assertEquals(Verification.Part.DATABASE, fault.part());
        assertEquals(List.of("thing " + thing), fault.about());
    }

    @Test
    void namesADocumentThatIsHarmedOrGoneWithTheActThatNamedIt() throws IOException {
        Path file = place.resolve("documents").resolve(document.substring(0, 2)).resolve(document);
        harm(file, 30);
        Verification.Fault harmed = fault();
        assertEquals(Verification.Part.DOCUMENT, harmed.part());
        assertEquals(document, harmed.file());
        assertEquals("ADD_NOTE", harmed.act());
        assertEquals(2, harmed.sequence());
        assertEquals(List.of("note " + note), harmed.about());
        Files.delete(file);
        assertEquals(harmed, fault());
    }

    @Test
    void namesACopyThatIsHarmed() throws IOException {
        Path copies = place.resolve("snapshot");
        harm(copies.resolve("aval-000000000002-v003.mv.db"), 5000);
        assertEquals(
                Verification.Fault.in(Verification.Part.SNAPSHOT, "aval-000000000002-v003.mv.db"),
                fault());
    }

    @Test
    void saysThatTheClockIsBehindTheLastAct() {
        register.close();
        Instant earlier = TestRegisters.clock().now().minus(Duration.ofDays(30));
        Surroundings now = TestThings.with(new LocalDisk(), TestThings.NEWEST);
        Surroundings behind =
                new Surroundings(
                        now.disk(),
                        new SchoolClock(Clock.fixed(earlier, ZoneOffset.UTC)),
                        now.rows(),
                        now.migrations(),
                        now.snapshots(),
                        now.places());
        register = TestThings.open(place, behind);
        assertNotNull(register.opening().ahead());
        TestThings.add(register, "quatre");
        register.close();
        register = TestThings.open(place);
        assertNull(register.opening().ahead());
        assertEquals(4, register.position().sequence());
    }
}
