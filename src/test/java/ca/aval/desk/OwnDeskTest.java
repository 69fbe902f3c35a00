package ca.aval.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.desk.store.DeskItemRow;
import ca.aval.desk.store.HibernateDeskItems;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.data.Act;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Account;
import ca.aval.security.Guard;
import ca.aval.security.Role;
import ca.aval.security.store.AccountRow;
import ca.aval.security.store.HibernateAccounts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The desk in a register: each person reaches their own. */
final class OwnDeskTest implements DeskContract {
    private static final UUID FIRST = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @TempDir Path folder;
    private Register register;

    @BeforeEach
    void open() {
        register =
                Register.create(
                        folder.resolve("register"),
                        new Register.Beginning(
                                FIRST,
                                "direction",
                                "un mot de passe de test".toCharArray(),
                                new KeyCost(64, 1, 1)),
                        new LocalDisk(),
                        SchoolClock.ofSystem(),
                        List.of(AccountRow.class, DeskItemRow.class),
                        made -> {});
        register.work()
                .run(
                        Act.of("SET_UP"),
                        () -> {
                            add(FIRST, "un");
                            add(SECOND, "deux");
                            return true;
                        });
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Override
    public Desk desk() {
        return of(FIRST, Guard.of(Role.READ_ONLY));
    }

    @Test
    void nobodyReachesTheDeskOfAnother() {
        desk().keep("draft.1", "{}");
        Desk other = of(SECOND, Guard.of(Role.PRINCIPAL));
        assertEquals(Optional.empty(), other.kept("draft.1"));
        assertEquals(List.of(), other.keys(""));
        other.forget("draft.1");
        other.keep("draft.1", "{\"b\":1}");
        assertEquals(Optional.of("{}"), desk().kept("draft.1"));
    }

    @Test
    void theSameContentAgainIsNoAct() {
        desk().keep("layout.people", "{}");
        long before = register.position().sequence();
        desk().keep("layout.people", "{}");
        desk().forget("layout.staff");
        assertEquals(before, register.position().sequence());
    }

    @Test
    void whatIsTooLongIsRefused() {
        String key = "k".repeat(Desk.LONGEST_KEY + 1);
        assertThrows(IllegalArgumentException.class, () -> desk().keep(key, "{}"));
        String content = "c".repeat(Desk.LONGEST_CONTENT + 1);
        assertThrows(IllegalArgumentException.class, () -> desk().keep("draft.1", content));
    }

    @Test
    void nothingIsKeptWithoutPermission() {
        Desk refused =
                of(
                        FIRST,
                        permission -> {
                            throw new Problem(Problem.Kind.NOT_ALLOWED);
                        });
        assertThrows(Problem.class, () -> refused.keep("draft.1", "{}"));
        assertThrows(Problem.class, () -> refused.kept("draft.1"));
        assertThrows(Problem.class, () -> refused.keys(""));
        assertThrows(Problem.class, () -> refused.forget("draft.1"));
    }

    private Desk of(UUID account, Guard guard) {
        return new OwnDesk(guard, register.work(), new HibernateDeskItems(), account);
    }

    private static void add(UUID id, String name) {
        new HibernateAccounts().add(new Account(id, 0, name, "Compte " + name, Role.SECRETARY));
    }
}
