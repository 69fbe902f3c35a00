package ca.aval.app.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.Beyond;
import ca.aval.platform.backup.Restoration;
import ca.aval.platform.backup.Unlocking;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.data.Act;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.Province;
import ca.aval.school.School;
import ca.aval.school.store.HibernateSchools;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What comes back of a school whose password is lost, or whose later documents are damaged. */
class TakeBackTest {
    private static final String ODILE = "quatre velos sous la pluie";

    @TempDir private Path folder = Path.of("");

    private final Registers registers =
            new Registers(new LocalDisk(), BackedUp.clock(), new KeyCost(64, 1, 1));
    private final List<String> logos = new ArrayList<>();
    private Path damaged;
    private Path place;
    private Path backup;
    private List<String> sheet;

    @BeforeEach
    void threeLogosAfterABackup() {
        damaged = folder.resolve("register");
        place = folder.resolve("place");
        backup = folder.resolve("mine.aval-backup");
        try (OpenRegister register = registers.create(damaged, answers())) {
            RecoveryKey key = register.accountActs().makeRecoveryKey().make();
            sheet = key.groups();
            register.backupActs().toFile().write(backup, BackedUp.UNWATCHED);
            for (String logo : List.of("un", "deux", "trois")) {
                logos.add(register.documents().keep(logo.getBytes(StandardCharsets.UTF_8)));
                change(register, logos.getLast());
            }
        }
    }

    @Test
    void comesBackUpToTheActBeforeTheOneWhoseDocumentOpensNoMore() throws IOException {
        Path document = document(1);
        byte[] bytes = Files.readAllBytes(document);
        bytes[bytes.length / 2] ^= 1;
        Files.write(document, bytes);
        assertStopsBeforeTheSecondLogo();
    }

    @Test
    void comesBackUpToTheActBeforeTheOneWhoseDocumentIsGone() throws IOException {
        Files.delete(document(1));
        assertStopsBeforeTheSecondLogo();
    }

    @Test
    void comesBackUpToTheTraceOfTheBackupWhenTheFirstActLacksItsDocument() throws IOException {
        Files.delete(document(0));
        try (Restoration restoration = begin(password())) {
            assertEquals(
                    new Beyond.Acts(1, BackedUp.clock().now(), 3, Beyond.Stop.DOCUMENT),
                    restoration.beyond(damaged));
        }
    }

    @Test
    void followsToTheEndWhenEveryDocumentIsThere() {
        try (Restoration restoration = begin(password())) {
            assertEquals(
                    new Beyond.Acts(4, BackedUp.clock().now(), 6, Beyond.Stop.END),
                    restoration.beyond(damaged));
            assertEquals(Language.ENGLISH, restoration.language());
        }
    }

    @Test
    void comesBackWithTheRecoveryKeyWhichThenGivesANewPassword() {
        try (Restoration restoration = begin(Unlocking.with(key(sheet)))) {
            restoration.finish();
        }
        String fresh = "un traversier dans la brume";
        try (OpenRegister back =
                registers.openWithRecoveryKey(place, key(sheet), "odile", fresh.toCharArray())) {
            assertEquals("odile", back.account().userName());
        }
    }

    @Test
    void leavesNothingForAKeyThatIsNotTheOneOfThatMoment() throws IOException {
        RecoveryKey other = RecoveryKey.random();
        Problem refused = assertThrows(Problem.class, () -> begin(Unlocking.with(other)));
        assertEquals(Problem.Kind.WRONG_BACKUP_KEY, refused.kind());
        assertFalse(Files.exists(place));
        try (var left = Files.list(folder)) {
            assertTrue(left.noneMatch(file -> file.toString().contains(".restoring")));
        }
        assertTrue(other.groups().getFirst().startsWith("0000-000"), "the key was overwritten");
    }

    private void assertStopsBeforeTheSecondLogo() {
        try (Restoration restoration = begin(password())) {
            assertEquals(
                    new Beyond.Acts(2, BackedUp.clock().now(), 4, Beyond.Stop.DOCUMENT),
                    restoration.beyond(damaged));
            assertEquals(2, restoration.finishWith(damaged).replayed());
        }
        try (OpenRegister back = registers.open(place, "odile", ODILE.toCharArray())) {
            assertEquals(logos.getFirst(), back.school().logo());
            assertEquals(2, back.documents().read(logos.getFirst()).length);
        }
    }

    private Restoration begin(Unlocking unlocking) {
        return registers
                .takeBack()
                .begin(backup, place, unlocking, BackedUp.UNWATCHED)
                .orElseThrow();
    }

    private static Unlocking password() {
        return Unlocking.with("odile", ODILE.toCharArray());
    }

    private static RecoveryKey key(List<String> sheet) {
        return ((RecoveryKey.Reading.Whole) RecoveryKey.read(String.join(" ", sheet))).key();
    }

    private Path document(int number) {
        String name = logos.get(number);
        return damaged.resolve("documents").resolve(name.substring(0, 2)).resolve(name);
    }

    private static void change(OpenRegister register, String logo) {
        School now = register.work().read(new HibernateSchools()::current);
        School changed =
                new School(
                        now.id(),
                        now.version(),
                        now.organization(),
                        now.name(),
                        now.province(),
                        now.year(),
                        now.language(),
                        now.address(),
                        now.phone(),
                        now.email(),
                        now.website(),
                        now.officer(),
                        logo,
                        now.accounts());
        register.work()
                .run(
                        Act.of("CHANGE_SCHOOL"),
                        () -> {
                            new HibernateSchools().change(changed);
                            return changed;
                        });
    }

    private static FirstRunAnswers answers() {
        return new FirstRunAnswers(
                "odile",
                "Odile Vachon",
                ODILE.toCharArray(),
                "Centre des Rives",
                "École des Pins",
                Province.QC,
                new SchoolYear(2026),
                Language.ENGLISH,
                FirstRunAnswers.Letterhead.EMPTY);
    }
}
