package ca.aval.platform.backup;

import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.data.Act;
import ca.aval.platform.file.Disk;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.register.Register;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Progress;
import ca.aval.security.Account;
import ca.aval.security.Role;
import ca.aval.security.store.AccountRow;
import ca.aval.security.store.HibernateAccounts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A small register, its backups and what takes them back; a password that is quick to check. */
final class BackedUp {
    static final String PASSWORD = "un mot de passe de test";
    static final Progress UNWATCHED =
            new Progress() {
                @Override
                public void done(int count, int of) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };
    static final List<Class<?>> ROWS = List.of(AccountRow.class);
    static final Room PLENTY = folder -> Long.MAX_VALUE;
    static final Disk DISK = new LocalDisk();

    private BackedUp() {}

    static SchoolClock clock() {
        return clock("2026-09-02T14:15:00Z");
    }

    static SchoolClock clock(String now) {
        return new SchoolClock(Clock.fixed(Instant.parse(now), ZoneId.of("America/Toronto")));
    }

    static Register create(Path folder) {
        return Register.create(
                folder,
                new Register.Beginning(
                        UUID.randomUUID(),
                        "direction",
                        PASSWORD.toCharArray(),
                        new KeyCost(64, 1, 1)),
                DISK,
                clock(),
                ROWS,
                made -> {});
    }

    static Backups backups(Register register) {
        return new Backups(register, DISK, clock(), "0.1", PLENTY);
    }

    static Restorer restorer() {
        return new Restorer(DISK, clock(), ROWS);
    }

    static Unlocking password() {
        return keys -> keys.open("direction", PASSWORD.toCharArray());
    }

    static Register open(Path folder) {
        return Register.open(folder, "direction", PASSWORD.toCharArray(), DISK, clock(), ROWS);
    }

    /** One act, of one row. */
    static void act(Register register, String userName) {
        Account account =
                new Account(UUID.randomUUID(), 0, userName, "Compte " + userName, Role.SECRETARY);
        register.work()
                .run(
                        Act.of("ADD_ACCOUNT"),
                        () -> {
                            new HibernateAccounts().add(account);
                            return account;
                        });
    }

    static String document(Register register, String content) {
        return register.documents().keep(content.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> userNames(Register register) {
        return register.work()
                .read(() -> new HibernateAccounts().all().stream().map(Account::userName).toList());
    }

    static Path made(Backups backups) {
        return ((BackupOutcome.Made) backups.make(UNWATCHED)).backup().file();
    }
}
