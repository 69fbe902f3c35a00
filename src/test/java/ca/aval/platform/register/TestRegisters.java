package ca.aval.platform.register;

import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.Disk;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Account;
import ca.aval.security.Role;
import ca.aval.security.store.AccountRow;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Small registers for tests: one table in use, a password that is quick to check. */
final class TestRegisters {
    static final KeyCost CHEAP = new KeyCost(64, 1, 1);
    static final String PASSWORD = "un mot de passe de test";
    static final UUID PRINCIPAL = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final List<Class<?>> ROWS = List.of(AccountRow.class);

    private TestRegisters() {}

    static SchoolClock clock() {
        return new SchoolClock(
                Clock.fixed(Instant.parse("2026-09-02T14:15:00Z"), ZoneId.of("America/Toronto")));
    }

    static Register create(Path folder, Disk disk) {
        return Register.create(
                folder,
                new Register.Beginning(PRINCIPAL, "direction", PASSWORD.toCharArray(), CHEAP),
                disk,
                clock(),
                ROWS,
                made -> {});
    }

    static Register open(Path folder, Disk disk) {
        return Register.open(folder, "direction", PASSWORD.toCharArray(), disk, clock(), ROWS);
    }

    static Account account(String userName) {
        return new Account(UUID.randomUUID(), 0, userName, "Compte " + userName, Role.SECRETARY);
    }
}
