package ca.aval.app.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.journal.JournalLine;
import ca.aval.journal.RecordReading;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.data.Act;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.register.Register;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Account;
import ca.aval.security.Accounts;
import ca.aval.security.Guard;
import ca.aval.security.Role;
import ca.aval.security.store.AccountRow;
import ca.aval.security.store.HibernateAccounts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

final class RegisterActsTest {
    private static final SchoolClock CLOCK =
            new SchoolClock(Clock.fixed(Instant.parse("2026-09-02T14:15:00Z"), ZoneOffset.UTC));
    private static final UUID PRINCIPAL = UUID.randomUUID();

    @TempDir private Path folder = Path.of("");
    private final Accounts accounts = new HibernateAccounts();
    private Register register;
    private RegisterActs acts;

    @BeforeEach
    void make() {
        register =
                Register.create(
                        folder.resolve("register"),
                        new Register.Beginning(
                                PRINCIPAL,
                                "direction",
                                "un mot de passe".toCharArray(),
                                new KeyCost(64, 1, 1)),
                        new LocalDisk(),
                        CLOCK,
                        List.of(AccountRow.class),
                        made -> {});
        acts = new RegisterActs(register, accounts);
        add(PRINCIPAL, "Odile Vachon");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void eachActHasTheHeadThatWasPrintedAfterIt() {
        String first = register.position().head();
        add(UUID.randomUUID(), "Lyne Roy");
        String second = register.position().head();
        assertNotEquals(first, second);
        assertEquals(List.of(first, second), acts.lines().stream().map(JournalLine::head).toList());
        assertEquals(second, acts.head());
    }

    @Test
    void whatWasDoneSinceIsReadWhenAskedAgain() {
        assertEquals(1, acts.lines().size());
        UUID lyne = UUID.randomUUID();
        add(lyne, "Lyne Roy");
        assertEquals(List.of(1L, 2L), acts.lines().stream().map(JournalLine::sequence).toList());
        assertEquals(List.of(lyne), acts.lines().getLast().touched());
        assertEquals(2, acts.lines().size());
    }

    @Test
    void theHistoryOfARecordTellsWhoWithTheirNameAndNotWhoRead() {
        UUID lyne = UUID.randomUUID();
        add(lyne, "Lyne Roy");
        new RecordReading(Guard.of(Role.PRINCIPAL), register.work())
                .record(RecordReading.File.STAFF_MEMBER, lyne);
        assertEquals(3, acts.lines().size());
        assertEquals(List.of(lyne), acts.lines().getLast().touched());
        assertEquals(1, acts.of(lyne).size());
        assertEquals("Odile Vachon", acts.of(lyne).getFirst().person());
        assertTrue(acts.of(UUID.randomUUID()).isEmpty());
    }

    private void add(UUID id, String name) {
        Account account = new Account(id, 0, "u" + id, name, Role.PRINCIPAL);
        register.work()
                .run(
                        Act.of("ADD_ACCOUNT", "account=" + id),
                        () -> {
                            accounts.add(account);
                            return id;
                        });
    }
}
