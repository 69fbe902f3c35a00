package ca.aval.platform.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The second place holds copies that were read again, and a journal that is never written over. */
class SecondPlaceTest {
    @TempDir Path folder;

    private Register register;
    private Backups backups;
    private Path key;

    @BeforeEach
    void create() throws IOException {
        register = BackedUp.create(folder.resolve("register"));
        BackedUp.act(register, "un");
        backups = BackedUp.backups(register);
        key = Files.createDirectories(folder.resolve("key"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void holdsTheBackupToo() {
        SecondPlace second = backups.second(key);
        BackedUp.made(backups);
        KeptBackup backup = backups.own().newest().orElseThrow();
        second.take(backup, BackedUp.UNWATCHED);
        KeptBackup copy = second.shelf().newest().orElseThrow();
        assertEquals(backup.position(), copy.position());
        assertTrue(backups.prove(copy.file(), BackedUp.UNWATCHED));
        assertEquals(1, BackupsTest.names(second.shelf().folder()).size());
    }

    @Test
    void isNeitherInTheRegisterNorAroundItNorAway() throws IOException {
        Path inside = Files.createDirectories(register.folder().resolve("elsewhere"));
        assertEquals(Problem.Kind.PLACE_IN_REGISTER, refusal(inside));
        assertEquals(Problem.Kind.PLACE_IN_REGISTER, refusal(folder));
        assertEquals(Problem.Kind.PLACE_AWAY, refusal(folder.resolve("unplugged")));
        backups.second(key).require();
        assertTrue(backups.second(key).isOnSameDevice());
    }

    @Test
    void followsTheJournalByteForByte() throws IOException {
        SecondPlace second = backups.second(key);
        JournalMirror mirror = second.mirror();
        assertEquals(register.position(), mirror.follow());
        BackedUp.act(register, "deux");
        BackedUp.document(register, "une lettre");
        assertEquals(register.position(), mirror.follow());
        Path there = second.shelf().folder().resolve("journal");
        long length = register.journalExtents().getFirst().length();
        assertEquals(length, Files.size(there.resolve("segment-000001.journal")));
        assertTrue(
                SameBytes.first(
                        length,
                        there.resolve("segment-000001.journal"),
                        register.journalExtents().getFirst().file()));
        assertEquals(1, JournalMirror.names(second.shelf().folder().resolve("documents")).size());
    }

    @Test
    void catchesUpWhenItIsBack() throws IOException {
        SecondPlace second = backups.second(key);
        JournalMirror mirror = second.mirror();
        mirror.follow();
        Path away = folder.resolve("pocket");
        Files.move(key, away);
        Files.writeString(key, "not a folder");
        BackedUp.act(register, "deux");
        assertThrows(Problem.class, mirror::follow);
        Files.delete(key);
        Files.move(away, key);
        assertEquals(register.position(), mirror.follow());
        assertEquals(
                register.journalExtents().getFirst().length(),
                Files.size(second.shelf().folder().resolve("journal/segment-000001.journal")));
    }

    @Test
    void setsAsideAJournalThatWentAnotherWay() throws IOException {
        SecondPlace second = backups.second(key);
        second.mirror().follow();
        Path there = second.shelf().folder();
        Path segment = there.resolve("journal/segment-000001.journal");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length - 1] ^= 1;
        Files.write(segment, bytes);
        assertEquals(register.position(), second.mirror().follow());
        assertEquals(
                List.of(
                        Path.of("journal"),
                        Path.of("journal-1"),
                        Path.of("keys-0000000000000000001"),
                        Path.of("keys-of-journal-1")),
                BackupsTest.names(there));
        assertFalse(
                SameBytes.first(
                        bytes.length, segment, there.resolve("journal-1/segment-000001.journal")));
    }

    private Problem.Kind refusal(Path place) {
        return assertThrows(Problem.class, () -> backups.second(place).require()).kind();
    }
}
