package ca.aval.app.composition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.journal.JournalLine;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.file.Disk;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.PolicyInForce;
import ca.aval.school.Province;
import ca.aval.security.Account;
import ca.aval.security.AccountOutcome;
import ca.aval.security.AccountsOverview;
import ca.aval.security.CompartmentBox;
import ca.aval.security.ConfirmRecoveryKey;
import ca.aval.security.NewAccount;
import ca.aval.security.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/** Who gets into a real register, whatever happened to its files in between. */
class RegistersTest {
    private static final String ODILE = "quatre velos sous la pluie";
    private static final String MARC = "un canot sur la riviere";
    private static final String OTHER = "trois lampes dans le couloir";
    private static final byte[] FILE = {7};

    @TempDir private Path temporary = Path.of("");
    private Instant now = Instant.parse("2026-09-02T14:15:00Z");
    private Path folder = Path.of("");

    @BeforeEach
    void make() {
        folder = temporary.resolve("register");
        registers(new LocalDisk())
                .create(
                        folder,
                        new FirstRunAnswers(
                                "odile",
                                "Odile Vachon",
                                ODILE.toCharArray(),
                                "Centre des Rives",
                                "École des Pins",
                                Province.QC,
                                new SchoolYear(2026),
                                Language.FRENCH,
                                FirstRunAnswers.Letterhead.EMPTY))
                .close();
    }

    @Test
    void keepsThePolicyThroughARebuildFromTheJournal() throws IOException {
        PolicyInForce before;
        try (OpenRegister register = open("odile", ODILE)) {
            before = register.policy().now();
            JournalLine beginning = register.journal().lines().getFirst();
            assertEquals(
                    List.of("policy=" + before.version(), "edition=quebec 1.0"), beginning.about());
        }
        Files.delete(folder.resolve("aval.mv.db"));
        try (OpenRegister register = open("odile", ODILE)) {
            assertEquals(before, register.policy().now());
            assertEquals(1, register.policy().acts().read().history().size());
        }
    }

    @Test
    void keepsAccountsThroughARebuildFromTheJournal() throws IOException {
        Account marc = withMarc(Role.SECRETARY);
        Files.delete(folder.resolve("aval.mv.db"));
        try (OpenRegister register = open("marc", MARC)) {
            assertEquals(marc.id(), register.account().id());
            assertEquals(Role.SECRETARY, register.account().role());
            assertEquals(
                    Problem.Kind.NOT_ALLOWED, kind(() -> register.accountActs().list().list()));
        }
    }

    @Test
    void countsThePasswordThatTheActKeptWhenTheSlotWasNotSwapped() {
        withMarc(Role.SECRETARY);
        Disk halfway = new DiskThatStops(file -> file.endsWith(".slot"));
        try (OpenRegister register = registers(halfway).open(folder, "odile", chars(ODILE))) {
            assertInstanceOf(
                    AccountOutcome.Done.class,
                    register.accountActs().changeOwnPassword().change(chars(ODILE), chars(OTHER)));
        }
        assertEquals(Problem.Kind.WRONG_PASSWORD, kind(() -> open("odile", ODILE)));
        now = now.plusSeconds(5);
        open("odile", OTHER).close();
        assertFalse(Files.exists(slot("odile", OTHER, ".slot.next")), "put in order");
        assertEquals(Problem.Kind.WRONG_PASSWORD, kind(() -> open("odile", ODILE)));
    }

    @Test
    void countsTheOldPasswordWhenTheActWasNotKept() {
        Disk full = new DiskThatStops(file -> file.endsWith(".journal"));
        try (OpenRegister register = registers(full).open(folder, "odile", chars(ODILE))) {
            assertThrows(
                    Problem.class,
                    () ->
                            register.accountActs()
                                    .changeOwnPassword()
                                    .change(chars(ODILE), chars(OTHER)));
        }
        assertEquals(Problem.Kind.WRONG_PASSWORD, kind(() -> open("odile", OTHER)));
        now = now.plusSeconds(5);
        open("odile", ODILE).close();
        assertFalse(Files.exists(slot("odile", ODILE, ".slot.next")), "put in order");
    }

    @Test
    void refusesAPutBackSlotOfAClosedAccountAndRemovesIt() throws IOException {
        Account marc = withMarc(Role.SECRETARY);
        Path slot = folder.resolve("keys").resolve(marc.id() + ".slot");
        byte[] kept = Files.readAllBytes(slot);
        try (OpenRegister register = open("odile", ODILE)) {
            register.accountActs().close().close(marc.id());
        }
        assertFalse(Files.exists(slot));
        Files.write(slot, kept);
        assertEquals(Problem.Kind.ACCOUNT_CLOSED, kind(() -> open("marc", MARC)));
        open("odile", ODILE).close();
        assertFalse(Files.exists(slot));
    }

    @Test
    void refusesASlotPutBackFromBeforeAPasswordWasChanged() throws IOException {
        Account marc = withMarc(Role.SECRETARY);
        Path slot = folder.resolve("keys").resolve(marc.id() + ".slot");
        byte[] kept = Files.readAllBytes(slot);
        try (OpenRegister register = open("odile", ODILE)) {
            register.accountActs().resetPassword().reset(marc.id(), chars(OTHER));
        }
        byte[] newer = Files.readAllBytes(slot);
        Files.write(folder.resolve("keys").resolve(marc.id() + ".slot.next"), newer);
        Files.write(slot, kept);
        assertEquals(Problem.Kind.WRONG_PASSWORD, kind(() -> open("marc", MARC)));
    }

    @Test
    void writesWrongPasswordsToTheJournalAtTheNextSignIn() {
        assertEquals(Problem.Kind.WRONG_PASSWORD, kind(() -> open("odile", MARC)));
        for (int i = 0; i < 2; i++) {
            assertEquals(Problem.Kind.WRONG_PASSWORD, kind(() -> open("odile", MARC)));
            assertEquals(Problem.Kind.TOO_MANY_ATTEMPTS, kind(() -> open("odile", ODILE)));
            now = now.plusSeconds(10);
        }
        try (OpenRegister register = open("odile", ODILE)) {
            JournalLine line = register.journal().lines().getLast();
            assertEquals("FAILED_SIGN_INS", line.act());
            assertEquals("count=3", line.about().getFirst());
            assertEquals(4, line.about().size());
            assertFalse(register.isPassword(chars(MARC)));
            assertFalse(register.isPassword(chars(MARC)));
            assertEquals(
                    Problem.Kind.TOO_MANY_ATTEMPTS, kind(() -> register.isPassword(chars(ODILE))));
            now = now.plusSeconds(5);
            assertTrue(register.isPassword(chars(ODILE)));
        }
        try (OpenRegister register = open("odile", ODILE)) {
            assertEquals("count=2", register.journal().lines().getLast().about().getFirst());
        }
        try (OpenRegister register = open("odile", ODILE)) {
            assertEquals(
                    2,
                    register.journal().lines().stream()
                            .filter(line -> line.act().equals("FAILED_SIGN_INS"))
                            .count());
        }
    }

    @Test
    void opensWithTheRecoveryKeyAndGivesThePrincipalEverythingBack() {
        String written;
        byte[] closed;
        byte[] codes;
        try (OpenRegister register = open("odile", ODILE)) {
            written = String.join(" ", register.accountActs().makeRecoveryKey().make().groups());
            assertEquals(
                    new ConfirmRecoveryKey.Outcome.Confirmed(List.of()),
                    register.accountActs().confirmRecoveryKey().confirm(written));
            register.compartmentActs().grant().grant("STAFF", register.account().id());
            closed = register.compartmentActs().box().put("STAFF", FILE, FILE).orElseThrow();
        }
        assertEquals(Problem.Kind.NOT_A_PRINCIPAL, kind(() -> recover(written, "personne", OTHER)));
        Problem unnamed = assertThrows(Problem.class, () -> recover(written, "", OTHER));
        assertEquals(
                "This is not the name of an open principal’s account."
                        + " Type one of the user names of a principal: odile.",
                new ProblemTexts().sentence(Language.ENGLISH, unnamed));
        assertEquals(Problem.Kind.PASSWORD_WEAK, kind(() -> recover(written, "odile", "court")));
        open("odile", ODILE).close();
        try (OpenRegister register = recover(written, "Odile", OTHER)) {
            assertEquals("odile", register.account().userName());
            assertEquals("RECOVER_ACCOUNT", register.journal().lines().getLast().act());
            CompartmentBox.Taken.Opened opened =
                    assertInstanceOf(
                            CompartmentBox.Taken.Opened.class,
                            register.compartmentActs().box().take(closed, FILE));
            assertArrayEquals(FILE, opened.content());
        }
        assertEquals(Problem.Kind.WRONG_PASSWORD, kind(() -> open("odile", ODILE)));
        now = now.plusSeconds(5);
        open("odile", OTHER).close();
    }

    @Test
    void givesASecretaryNothingForTheRecoveryKey() {
        withMarc(Role.SECRETARY);
        String written;
        try (OpenRegister register = open("odile", ODILE)) {
            written = String.join(" ", register.accountActs().makeRecoveryKey().make().groups());
        }
        assertEquals(Problem.Kind.NOT_A_PRINCIPAL, kind(() -> recover(written, "marc", OTHER)));
        open("marc", MARC).close();
    }

    @Test
    void keepsARecoveryKeyThatWaitsForItsConfirmation() {
        RecoveryKey first;
        RecoveryKey second;
        try (OpenRegister register = open("odile", ODILE)) {
            first = register.accountActs().makeRecoveryKey().make();
            register.accountActs().confirmRecoveryKey().confirm(String.join(" ", first.groups()));
            second = register.accountActs().makeRecoveryKey().make();
        }
        try (OpenRegister register = open("odile", ODILE)) {
            AccountsOverview seen = register.accountActs().list().list();
            assertTrue(seen.recoveryKeyConfirmed());
            assertEquals(
                    new ConfirmRecoveryKey.Outcome.Confirmed(List.of()),
                    register.accountActs()
                            .confirmRecoveryKey()
                            .confirm(String.join(" ", second.groups())));
        }
        String old = String.join(" ", first.groups());
        assertEquals(Problem.Kind.WRONG_RECOVERY_KEY, kind(() -> recover(old, "odile", OTHER)));
    }

    private Account withMarc(Role role) {
        try (OpenRegister register = open("odile", ODILE)) {
            AccountOutcome.Done done =
                    assertInstanceOf(
                            AccountOutcome.Done.class,
                            register.accountActs()
                                    .open()
                                    .open(new NewAccount("marc", "Marc Roy", role, chars(MARC))));
            return done.account();
        }
    }

    private Path slot(String user, String password, String ending) {
        try (OpenRegister register = open(user, password)) {
            return folder.resolve("keys").resolve(register.account().id() + ending);
        }
    }

    private OpenRegister recover(String written, String user, String password) {
        RecoveryKey.Reading.Whole read =
                assertInstanceOf(RecoveryKey.Reading.Whole.class, RecoveryKey.read(written));
        return registers(new LocalDisk())
                .openWithRecoveryKey(folder, read.key(), user, chars(password));
    }

    private OpenRegister open(String user, String password) {
        return registers(new LocalDisk()).open(folder, user, chars(password));
    }

    private Registers registers(Disk disk) {
        return new Registers(disk, new SchoolClock(moving()), new KeyCost(64, 1, 1));
    }

    private Clock moving() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private static char[] chars(String password) {
        return password.toCharArray();
    }

    private static Problem.Kind kind(Executable act) {
        return assertThrows(Problem.class, act).kind();
    }

    /** Stops writing files of some names, as a full disk does. */
    private record DiskThatStops(Predicate<String> at) implements Disk {
        @Override
        public byte[] read(Path file) {
            return new LocalDisk().read(file);
        }

        @Override
        public void replace(Path file, byte[] content) {
            refuse(file);
            new LocalDisk().replace(file, content);
        }

        @Override
        public boolean replace(Path file, Content content) {
            refuse(file);
            return new LocalDisk().replace(file, content);
        }

        @Override
        public void rename(Path from, Path to) {
            new LocalDisk().rename(from, to);
        }

        @Override
        public void remove(Path file) {
            new LocalDisk().remove(file);
        }

        @Override
        public AppendedFile append(Path file) {
            AppendedFile whole = new LocalDisk().append(file);
            return new AppendedFile() {
                @Override
                public void reserve(long position, long length) {
                    refuse(file);
                    whole.reserve(position, length);
                }

                @Override
                public void write(long position, byte[] content) {
                    refuse(file);
                    whole.write(position, content);
                }

                @Override
                public void cut(long length) {
                    whole.cut(length);
                }

                @Override
                public void close() {
                    whole.close();
                }
            };
        }

        private void refuse(Path file) {
            if (at.test(String.valueOf(file.getFileName()))) {
                throw new Problem(Problem.Kind.DISK_FULL, "x");
            }
        }
    }
}
