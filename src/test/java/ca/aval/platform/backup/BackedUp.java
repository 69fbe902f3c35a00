package ca.aval.platform.backup;

import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.data.Act;
import ca.aval.platform.file.Disk;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.register.Register;
import ca.aval.platform.text.Language;
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
public final class BackedUp {
    public static final String PASSWORD = "un mot de passe de test";
    public static final Progress UNWATCHED =
            new Progress() {
                @Override
                public void done(int count, int of) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };
    public static final List<Class<?>> ROWS = List.of(AccountRow.class);
    public static final Room PLENTY = folder -> Long.MAX_VALUE;
    public static final Disk DISK = new LocalDisk();

    private BackedUp() {}

    public static SchoolClock clock() {
        return clock("2026-09-02T14:15:00Z");
    }

    public static SchoolClock clock(String now) {
        return new SchoolClock(Clock.fixed(Instant.parse(now), ZoneId.of("America/Toronto")));
    }

    public static Register create(Path folder) {
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

    public static Backups backups(Register register) {
        return new Backups(register, DISK, clock(), "0.1", PLENTY);
    }

    public static Restorer restorer() {
        return new Restorer(DISK, clock(), ROWS, register -> Language.FRENCH);
    }

    public static Unlocking password() {
        return keys -> keys.open("direction", PASSWORD.toCharArray());
    }

    public static Register open(Path folder) {
        return Register.open(folder, "direction", PASSWORD.toCharArray(), DISK, clock(), ROWS);
    }

    /** One act, of one row. */
    public static void act(Register register, String userName) {
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

    public static String document(Register register, String content) {
        return register.documents().keep(content.getBytes(StandardCharsets.UTF_8));
    }

    public static List<String> userNames(Register register) {
        return register.work()
                .read(() -> new HibernateAccounts().all().stream().map(Account::userName).toList());
    }

    public static Path made(Backups backups) {
        return ((BackupOutcome.Made) backups.make(UNWATCHED)).backup().file();
    }
}
