package ca.aval.platform.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A register that comes back is whole, says from when it is, and can take what came after. */
class RestorerTest {
    @TempDir Path folder;

    private Register register;
    private Backups backups;
    private Path place;

    @BeforeEach
    void create() {
        register = BackedUp.create(folder.resolve("register"));
        BackedUp.act(register, "un");
        backups = BackedUp.backups(register);
        place = folder.resolve("restored");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void bringsEverythingBackAndSaysFromWhen() {
        String letter = BackedUp.document(register, "une lettre");
        JournalPosition then = register.position();
        Path file = BackedUp.made(backups);
        BackedUp.act(register, "deux");
        Restored restored = restore(file);
        assertEquals(then, restored.from());
        assertEquals(Instant.parse("2026-09-02T14:15:00Z"), restored.at());
        try (Register back = BackedUp.open(place)) {
            assertEquals(List.of("un"), BackedUp.userNames(back));
            assertEquals(
                    "une lettre",
                    new String(back.documents().read(letter), StandardCharsets.UTF_8));
            assertEquals("RESTORED", acts(back).getLast());
            assertTrue(
                    about(back)
                            .containsAll(
                                    List.of(
                                            "from=2026-09-02T14:15:00Z",
                                            "sequence=" + then.sequence(),
                                            "replayed=0")));
        }
        assertEquals(List.of(Path.of("register"), Path.of("restored")), BackupsTest.names(folder));
    }

    @Test
    void asksForAPasswordOfTheBackupAndLeavesNothingWithoutIt() {
        Path file = BackedUp.made(backups);
        Unlocking wrong = keys -> keys.open("direction", "pas celui-là du tout".toCharArray());
        assertEquals(Problem.Kind.WRONG_PASSWORD, refusal(file, wrong));
        assertNothingLeft();
    }

    @Test
    void takesNoFolderThatHoldsSomething() throws IOException {
        Path file = BackedUp.made(backups);
        Files.createDirectories(place);
        Files.writeString(place.resolve("autre.txt"), "autre");
        assertEquals(Problem.Kind.FOLDER_NOT_EMPTY, refusal(file, BackedUp.password()));
        assertEquals(List.of(Path.of("autre.txt")), BackupsTest.names(place));
    }

    @Test
    void touchesNoFolderThatOnlyHasSuchAName() throws IOException {
        Path file = BackedUp.made(backups);
        Path mine = Files.createDirectories(folder.resolve("restored.restoring"));
        Files.writeString(mine.resolve("mine.txt"), "mine");
        Path like = Files.createDirectories(folder.resolve("restored.restoring-1"));
        Path left = Files.createDirectories(folder.resolve("restored.restoring-left"));
        Files.createFile(left.resolve("aval-restoring"));
        restore(file);
        assertEquals("mine", Files.readString(mine.resolve("mine.txt")));
        assertTrue(Files.exists(like));
        assertFalse(Files.exists(left));
        assertFalse(Files.exists(place.resolve("aval-restoring")));
    }

    @Test
    void refusesWhatIsDamagedWithTheRightPasswordAndLeavesNothing() throws IOException {
        BackedUp.document(register, "une lettre");
        byte[] sound = Files.readAllBytes(BackedUp.made(backups));
        Path broken = folder.resolve("register").resolve("broken");
        for (int i = 1; i < 12; i++) {
            byte[] bytes = sound.clone();
            bytes[bytes.length * i / 12] ^= 4;
            Files.write(broken, bytes);
            refusal(broken, BackedUp.password());
            assertNothingLeft();
        }
    }

    @Test
    void refusesNamesThatLeadOutOfTheFolder() throws IOException {
        for (String name :
                List.of(
                        "../../outside",
                        "keys/../../outside",
                        "/etc/outside",
                        "keys/..",
                        "keys\\..\\outside",
                        "C:/outside",
                        "journal/segment-000001.journal/x",
                        "aval.mv.db",
                        "closed.json",
                        "documents/aa/..",
                        "keys/a\u0000b")) {
            Path file = forged(List.of(name));
            assertEquals(Problem.Kind.NOT_A_BACKUP, refusal(file, BackedUp.password()), name);
        }
        assertEquals(
                Problem.Kind.NOT_A_BACKUP,
                refusal(forged(List.of("keys/a.slot", "keys/A.slot")), BackedUp.password()));
        assertNothingLeft();
    }

    @Test
    void believesNoLengthThatTheFileDoesNotHave() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BackupWriter writer = new BackupWriter(out);
        writer.finish(
                new byte[32],
                parts ->
                        manifest(
                                List.of(
                                        new Part("keys/a.slot", Long.MAX_VALUE, "0".repeat(64)),
                                        new Part("keys/b.slot", Long.MAX_VALUE, "0".repeat(64)))));
        Path file = folder.resolve("register").resolve("forged");
        Files.write(file, out.toByteArray());
        assertEquals(Problem.Kind.NOT_A_BACKUP, refusal(file, BackedUp.password()));
        byte[] long4 = out.toByteArray();
        ByteBuffer.wrap(long4).putInt(long4.length - 12, Integer.MAX_VALUE);
        Files.write(file, long4);
        assertEquals(Problem.Kind.NOT_A_BACKUP, refusal(file, BackedUp.password()));
        assertNothingLeft();
    }

    @Test
    void doesNotWorkForHoursOnAForgedSlot() throws IOException {
        String slot =
                """
                {"format":1,"account":"00000000-0000-4000-8000-000000000001","user":"AA==",
                "function":"argon2id","memoryKib":2000000000,"passes":2000000000,"lanes":1,
                "salt":"AAAAAAAAAAAAAAAAAAAAAA==","key":"AAAA"}
                """;
        byte[] bytes = slot.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BackupWriter writer = new BackupWriter(out);
        writer.part("keys/a.slot", new ByteArrayInputStream(bytes), bytes.length);
        writer.finish(new byte[32], RestorerTest::manifest);
        Path file = folder.resolve("register").resolve("forged");
        Files.write(file, out.toByteArray());
        Unlocking anyone = keys -> keys.open(null, BackedUp.PASSWORD.toCharArray());
        refusal(file, anyone);
        assertNothingLeft();
    }

    @Test
    void refusesABackupOfANewerProgram() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BackupWriter(out)
                .finish(
                        new byte[32],
                        parts ->
                                new BackupManifest(
                                        1,
                                        "0".repeat(32),
                                        "9.0",
                                        999,
                                        Instant.EPOCH,
                                        new JournalPosition(0, "0".repeat(64)),
                                        "",
                                        parts));
        Path file = folder.resolve("register").resolve("newer");
        Files.write(file, out.toByteArray());
        assertEquals(Problem.Kind.REGISTER_NEWER, refusal(file, BackedUp.password()));
        assertNothingLeft();
    }

    @Test
    void addsTheActsThatASecondPlaceStillHas() throws IOException {
        SecondPlace second = second();
        JournalMirror mirror = second.mirror();
        mirror.follow();
        Path file = BackedUp.made(backups);
        BackedUp.act(register, "deux");
        String letter = BackedUp.document(register, "une lettre de plus");
        BackedUp.act(register, "trois");
        String slot = "keys/" + register.account() + ".slot";
        byte[] slotThen = Files.readAllBytes(register.folder().resolve(slot));
        byte[] later = Arrays.copyOf(slotThen, slotThen.length + 1);
        later[slotThen.length] = ' ';
        Files.write(register.folder().resolve(slot), later);
        mirror.follow();
        Path there = second.shelf().folder();
        try (Restoration restoration = begin(file)) {
            assertEquals(
                    new Beyond.Acts(2, Instant.parse("2026-09-02T14:15:00Z"), 3, Beyond.Stop.END),
                    restoration.beyond(there));
            assertEquals(2, restoration.finishWith(there).replayed());
        }
        try (Register back = BackedUp.open(place)) {
            assertEquals(List.of("deux", "trois", "un"), BackedUp.userNames(back));
            assertEquals(18, back.documents().read(letter).length);
            assertTrue(about(back).contains("replayed=2"));
            assertArrayEquals(
                    later, Files.readAllBytes(place.resolve(slot)), "the keys of the last act");
        }
    }

    @Test
    void saysWhyAJournalOfASecondPlaceAddsNothing() throws IOException {
        SecondPlace second = second();
        second.mirror().follow();
        Path there = second.shelf().folder();
        Path same = BackedUp.made(backups);
        BackedUp.act(register, "deux");
        Path ahead = BackedUp.made(BackedUp.backups(register));
        try (Restoration restoration = begin(same)) {
            assertEquals(new Beyond.Nothing(), restoration.beyond(there));
            assertEquals(
                    new Beyond.Unusable(Beyond.Reason.NO_JOURNAL),
                    restoration.beyond(folder.resolve("nowhere")));
        }
        try (Restoration restoration = begin(ahead)) {
            assertEquals(new Beyond.Nothing(), restoration.beyond(there));
        }
        Path copied = there.resolve("journal").resolve("segment-000001.journal");
        byte[] bytes = Files.readAllBytes(copied);
        bytes[bytes.length - 9] ^= 1;
        Files.write(copied, bytes);
        try (Restoration restoration = begin(same)) {
            assertEquals(new Beyond.Unusable(Beyond.Reason.OTHER_WAY), restoration.beyond(there));
        }
    }

    @Test
    void offersAJournalThatTheOpenedRegisterSetAside() {
        Path file = BackedUp.made(backups);
        BackedUp.act(register, "deux");
        BackedUp.act(register, "trois");
        BackedUp.act(register, "quatre");
        SecondPlace second = second();
        second.mirror().follow();
        Path there = second.shelf().folder();
        restore(file);
        try (Register back = BackedUp.open(place)) {
            BackedUp.backups(back).second(second.root()).mirror().follow();
        }
        assertTrue(Files.isDirectory(there.resolve("journal-1")));
        place = folder.resolve("again");
        try (Restoration restoration = begin(file)) {
            assertEquals(
                    new Beyond.Acts(3, Instant.parse("2026-09-02T14:15:00Z"), 4, Beyond.Stop.END),
                    restoration.beyond(second.root()));
            assertEquals(3, restoration.finishWith(second.root()).replayed());
        }
        try (Register back = BackedUp.open(place)) {
            assertEquals(List.of("deux", "quatre", "trois", "un"), BackedUp.userNames(back));
        }
    }

    @Test
    void takesThePlaceOfADamagedRegisterWhichKeepsEveryByte() throws IOException {
        Path file = BackedUp.made(backups);
        register.close();
        Path own = folder.resolve("register");
        Files.write(own.resolve("journal/segment-000001.journal"), new byte[] {1, 2, 3});
        try (Restoration restoration =
                BackedUp.restorer()
                        .beginInstead(file, own, BackedUp.password(), BackedUp.UNWATCHED)
                        .orElseThrow()) {
            assertEquals(3, Files.size(own.resolve("journal/segment-000001.journal")));
            restoration.finish();
        }
        Path aside = folder.resolve("register-damaged-2026-09-02");
        assertEquals(3, Files.size(aside.resolve("journal/segment-000001.journal")));
        assertTrue(Files.exists(aside.resolve("backups").resolve(file.getFileName())));
        register = BackedUp.open(own);
        assertEquals(List.of("un"), BackedUp.userNames(register));
    }

    @Test
    void takesNoValueThatOnlyLooksLikeADocumentForOne() {
        SecondPlace second = second();
        Path file = BackedUp.made(backups);
        BackedUp.act(register, Digest.hex("une empreinte".getBytes(StandardCharsets.UTF_8)));
        second.mirror().follow();
        try (Restoration restoration = begin(file)) {
            assertEquals(
                    new Beyond.Acts(1, Instant.parse("2026-09-02T14:15:00Z"), 2, Beyond.Stop.END),
                    restoration.beyond(second.shelf().folder()));
        }
        var columns = register.documentColumns().byTable();
        assertEquals(Set.of(), columns.get("account"));
        assertEquals(Set.of("document"), columns.get("print_run"));
    }

    @Test
    void addsNothingOfAJournalBrokenAfterTheBackup() throws IOException {
        SecondPlace second = second();
        Path file = BackedUp.made(backups);
        BackedUp.act(register, "deux");
        BackedUp.act(register, "trois");
        second.mirror().follow();
        Path there = second.shelf().folder();
        Path copied = there.resolve("journal").resolve("segment-000001.journal");
        byte[] bytes = Files.readAllBytes(copied);
        long backed = Files.size(register.folder().resolve("journal/segment-000001.journal"));
        assertTrue(backed >= bytes.length);
        try (BackupFile backup = BackupFile.open(file)) {
            int end =
                    (int)
                            backup.manifest().parts().stream()
                                    .filter(Part::isJournal)
                                    .findFirst()
                                    .orElseThrow()
                                    .length();
            bytes[end + 60] ^= 1;
        }
        Files.write(copied, bytes);
        try (Restoration restoration = begin(file)) {
            assertEquals(new Beyond.Unusable(Beyond.Reason.DAMAGED), restoration.beyond(there));
            restoration.finish();
        }
        assertTrue(Register.isIn(place));
    }

    @Test
    void keepsLaterKeysBesideThoseOfTheBackupWhenTheActsBetweenAreNotAllThere() throws IOException {
        SecondPlace second = second();
        Path file = BackedUp.made(backups);
        BackedUp.act(register, "deux");
        long until = register.journalExtents().getFirst().length();
        BackedUp.act(register, "trois");
        String slot = "keys/" + register.account() + ".slot";
        byte[] slotThen = Files.readAllBytes(register.folder().resolve(slot));
        byte[] later = Arrays.copyOf(slotThen, slotThen.length + 1);
        later[slotThen.length] = ' ';
        Files.write(register.folder().resolve(slot), later);
        second.mirror().follow();
        Path copied = second.shelf().folder().resolve("journal/segment-000001.journal");
        byte[] bytes = Files.readAllBytes(copied);
        bytes[Math.toIntExact(until) + 60] ^= 1;
        Files.write(copied, bytes);
        try (Restoration restoration = begin(file)) {
            assertEquals(1, restoration.finishWith(second.root()).replayed());
        }
        assertArrayEquals(later, Files.readAllBytes(place.resolve(slot + ".next")));
        assertArrayEquals(slotThen, Files.readAllBytes(place.resolve(slot)));
    }

    private SecondPlace second() {
        Path key = folder.resolve("register-key");
        try {
            Files.createDirectories(key);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return backups.second(key);
    }

    private Restoration begin(Path file) {
        return BackedUp.restorer()
                .begin(file, place, BackedUp.password(), BackedUp.UNWATCHED)
                .orElseThrow();
    }

    private Restored restore(Path file) {
        try (Restoration restoration = begin(file)) {
            assertFalse(Register.isIn(place));
            return restoration.finish();
        }
    }

    private Problem.Kind refusal(Path file, Unlocking unlocking) {
        return assertThrows(
                        Problem.class,
                        () -> BackedUp.restorer().begin(file, place, unlocking, BackedUp.UNWATCHED))
                .kind();
    }

    private void assertNothingLeft() {
        assertEquals(List.of(Path.of("register")), BackupsTest.names(folder));
    }

    private Path forged(List<String> names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BackupWriter writer = new BackupWriter(out);
        for (String name : names) {
            writer.part(name, new ByteArrayInputStream(new byte[3]), 3);
        }
        writer.finish(new byte[32], RestorerTest::manifest);
        Path file = folder.resolve("register").resolve("forged");
        Files.write(file, out.toByteArray());
        return file;
    }

    private static BackupManifest manifest(List<Part> parts) {
        return new BackupManifest(
                1,
                "0".repeat(32),
                "0.1",
                1,
                Instant.EPOCH,
                new JournalPosition(0, "0".repeat(64)),
                Digest.hex(new byte[0]),
                parts);
    }

    private static List<String> acts(Register register) {
        List<String> names = new ArrayList<>();
        register.journal(JournalFolder.Replayed.acts(act -> names.add(act.name())));
        return names;
    }

    private static List<String> about(Register register) {
        List<String> about = new ArrayList<>();
        register.journal(
                JournalFolder.Replayed.acts(
                        act -> {
                            about.clear();
                            about.addAll(act.about());
                        }));
        return about;
    }
}
