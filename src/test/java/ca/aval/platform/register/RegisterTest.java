package ca.aval.platform.register;

import static ca.aval.platform.register.TestRegisters.account;
import static ca.aval.platform.register.TestRegisters.create;
import static ca.aval.platform.register.TestRegisters.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.Sessions;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Account;
import ca.aval.security.Accounts;
import ca.aval.security.store.AccountRow;
import ca.aval.security.store.HibernateAccounts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** What was acknowledged is there again, however the register ended. */
class RegisterTest {
    @TempDir Path folder;

    private final Accounts accounts = new HibernateAccounts();
    private Path place;

    @BeforeEach
    void place() {
        place = folder.resolve("register");
    }

    @Test
    void keepsItsActsFromOneOpeningToTheNext() {
        try (Register register = create(place, new LocalDisk())) {
            add(register, "un");
            add(register, "deux");
        }
        try (Register register = open(place, new LocalDisk())) {
            assertEquals(Opening.State.CLEAN, register.opening().state());
            assertEquals(List.of("deux", "un"), userNames(register));
        }
    }

    @Test
    void makesTheDatabaseAnewWhenItIsGone() throws IOException {
        try (Register register = create(place, new LocalDisk())) {
            add(register, "un");
        }
        Files.delete(place.resolve("aval.mv.db"));
        try (Register register = open(place, new LocalDisk())) {
            assertEquals(Opening.State.REBUILT, register.opening().state());
            assertEquals(List.of("un"), userNames(register));
        }
    }

    @Test
    void setsAnEmptiedDatabaseAsideAndRebuildsIt() throws IOException {
        try (Register register = create(place, new LocalDisk())) {
            add(register, "un");
        }
        Files.write(place.resolve("aval.mv.db"), new byte[0]);
        try (Register register = open(place, new LocalDisk())) {
            assertEquals(Opening.State.REBUILT, register.opening().state());
            assertEquals(List.of("un"), userNames(register));
        }
        assertTrue(Files.exists(place.resolve("set-aside").resolve("aval-1.mv.db")));
    }

    @Test
    void doesAgainTheActsThatAnOlderDatabaseLacks() throws IOException {
        Path older = folder.resolve("older");
        try (Register register = create(place, new LocalDisk())) {
            add(register, "un");
        }
        Files.createDirectory(older);
        Files.copy(place.resolve("aval.mv.db"), older.resolve("aval.mv.db"));
        Files.copy(place.resolve("closed.json"), older.resolve("closed.json"));
        try (Register register = open(place, new LocalDisk())) {
            add(register, "deux");
            add(register, "trois");
        }
        for (String name : List.of("aval.mv.db", "closed.json")) {
            Files.copy(
                    older.resolve(name), place.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        try (Register register = open(place, new LocalDisk())) {
            assertEquals(Opening.State.CAUGHT_UP, register.opening().state());
            assertEquals(2, register.opening().acts());
            assertEquals(List.of("deux", "trois", "un"), userNames(register));
        }
    }

    @Test
    void keepsNothingOfAnActThatFailed() {
        try (Register register = create(place, new LocalDisk())) {
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            register.work()
                                    .run(
                                            Act.of("FAIL"),
                                            () -> {
                                                accounts.add(account("moitié"));
                                                throw new IllegalStateException("stop");
                                            }));
            assertEquals(List.of(), userNames(register));
            assertEquals(0, register.position().sequence());
        }
    }

    @Test
    void refusesAChangeOutsideOfAnAct() {
        try (Register register = create(place, new LocalDisk())) {
            assertThrows(
                    RuntimeException.class,
                    () ->
                            register.work()
                                    .read(
                                            () -> {
                                                accounts.add(account("hors acte"));
                                                return 0;
                                            }));
            assertEquals(List.of(), userNames(register));
        }
    }

    @Test
    void refusesAChangeThatCouldNotBeDoneAgain() {
        try (Register register = create(place, new LocalDisk())) {
            add(register, "un");
            assertThrows(
                    RuntimeException.class,
                    () ->
                            register.work()
                                    .run(
                                            Act.of("BULK"),
                                            () ->
                                                    Sessions.current()
                                                            .createMutationQuery(
                                                                    "update AccountRow set"
                                                                            + " displayName ="
                                                                            + " upper(displayName)")
                                                            .executeUpdate()));
            assertEquals(
                    List.of("Compte un"),
                    register.work().read(accounts::all).stream()
                            .map(Account::displayName)
                            .toList());
        }
    }

    @Test
    void writesEachActOnceInItsJournal() {
        try (Register register = create(place, new LocalDisk())) {
            add(register, "un");
            add(register, "deux");
            List<String> acts = new ArrayList<>();
            register.journal(
                    JournalFolder.Replayed.acts(
                            act -> acts.add(act.name() + " " + act.rows().size())));
            assertEquals(List.of("ADD 1", "ADD 1"), acts);
        }
    }

    @Test
    void keepsAnActOfManyRowsWholeThroughARebuild() throws IOException {
        try (Register register = create(place, new LocalDisk())) {
            register.work()
                    .run(
                            Act.of("MANY"),
                            () -> {
                                for (int i = 0; i < 5100; i++) {
                                    accounts.add(account("compte " + i));
                                }
                                return 0;
                            });
            assertEquals(2, register.position().sequence());
        }
        Files.delete(place.resolve("aval.mv.db"));
        try (Register register = open(place, new LocalDisk())) {
            assertEquals(5100, userNames(register).size());
        }
    }

    @Test
    void letsOnlyOneProgramIn() {
        try (Register register = create(place, new LocalDisk())) {
            Problem problem = assertThrows(Problem.class, () -> open(place, new LocalDisk()));
            assertEquals(Problem.Kind.REGISTER_LOCKED, problem.kind());
            assertEquals(Opening.State.NEW, register.opening().state());
        }
    }

    @Test
    void doesNotOpenForAWrongPasswordOrUser() {
        create(place, new LocalDisk()).close();
        assertEquals(
                Problem.Kind.WRONG_PASSWORD, refused("direction", "un autre mot de passe").kind());
        assertEquals(
                Problem.Kind.WRONG_PASSWORD, refused("secretariat", TestRegisters.PASSWORD).kind());
    }

    @Test
    void refusesAFolderThatIsNotEmptyOrHoldsNoRegister() throws IOException {
        Files.createDirectories(place);
        assertEquals(
                Problem.Kind.NO_REGISTER,
                assertThrows(Problem.class, () -> open(place, new LocalDisk())).kind());
        Files.writeString(place.resolve("notes.txt"), "à garder");
        assertEquals(
                Problem.Kind.FOLDER_NOT_EMPTY,
                assertThrows(Problem.class, () -> create(place, new LocalDisk())).kind());
        assertEquals("à garder", Files.readString(place.resolve("notes.txt")));
    }

    @Test
    void showsNothingOfItsContentWithoutThePassword() throws IOException {
        String marker = "Marqueur-Très-Visible";
        try (Register register = create(place, new LocalDisk())) {
            add(register, marker);
            register.documents().keep(marker.getBytes(StandardCharsets.UTF_8));
        }
        try (var files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains("Marqueur"), file.toString());
                assertFalse(content.contains("direction"), file.toString());
            }
        }
    }

    @Test
    void refusesAJournalThatEndsBeforeTheLastClose() throws IOException {
        try (Register register = create(place, new LocalDisk())) {
            add(register, "un");
            add(register, "deux");
        }
        Path journal = place.resolve("journal").resolve("segment-000001.journal");
        byte[] content = Files.readAllBytes(journal);
        int end = content.length;
        while (content[end - 1] == 0) {
            end--;
        }
        content[end - 1] ^= 1;
        Files.write(journal, content);
        Problem problem = assertThrows(Problem.class, () -> open(place, new LocalDisk()));
        assertEquals(Problem.Kind.JOURNAL_SHORT, problem.kind());
    }

    private Problem refused(String user, String password) {
        return assertThrows(
                Problem.class,
                () ->
                        Register.open(
                                place,
                                user,
                                password.toCharArray(),
                                new LocalDisk(),
                                TestRegisters.clock(),
                                List.of(AccountRow.class)));
    }

    private void add(Register register, String userName) {
        register.work()
                .run(
                        Act.of("ADD"),
                        () -> {
                            accounts.add(account(userName));
                            return 0;
                        });
    }

    private List<String> userNames(Register register) {
        return register.work().read(accounts::all).stream().map(Account::userName).toList();
    }
}
