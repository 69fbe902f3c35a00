package ca.aval.security;

import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.time.SchoolClock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A principal signed in, with real slots in a folder and everything else in memory. */
public final class SmallOffice {
    public static final String ODILE_PASSWORD = "quatre velos sous la pluie";
    public static final String MARC_PASSWORD = "un canot sur la riviere";
    public static final String OTHER = "trois lampes dans le couloir";
    public static final Instant NOW = Instant.parse("2026-09-02T14:15:00Z");

    final AccountsInMemory accounts = new AccountsInMemory();
    final CompartmentsInMemory compartments = new CompartmentsInMemory();
    public final UnitOfWorkInMemory work = new UnitOfWorkInMemory();
    public final SchoolClock clock = new SchoolClock(Clock.fixed(NOW, ZoneOffset.UTC));
    final KeyRing ring;
    public final Account odile;

    public SmallOffice(Path folder) {
        ring = new KeyRing(folder, new LocalDisk());
        UUID id = UUID.randomUUID();
        UnlockedKeys keys =
                ring.begin(id, "odile", ODILE_PASSWORD.toCharArray(), new KeyCost(64, 1, 1));
        odile = new Account(id, 0, "odile", "Odile Vachon", Role.PRINCIPAL, keys.mark(), null);
        accounts.add(odile);
    }

    public UnlockedKeys open(String user, String password) {
        return ring.open(user, password.toCharArray());
    }

    /** What Odile can do. */
    public AccountActs acts() {
        return acts(Role.PRINCIPAL, open("odile", ODILE_PASSWORD));
    }

    public AccountActs acts(Role role, UnlockedKeys keys) {
        return AccountActs.of(
                Guard.of(role), desk(keys), typed -> ring.opens(keys.holder(), typed));
    }

    CompartmentActs compartments(UnlockedKeys keys) {
        return CompartmentActs.of(Guard.of(Role.PRINCIPAL), desk(keys));
    }

    private AccountDesk desk(UnlockedKeys keys) {
        return new AccountDesk(work, accounts, compartments, keys, clock);
    }

    /** Marc, who was given an account. */
    public Account marc(Role role) {
        return done(
                acts().open()
                        .open(
                                new NewAccount(
                                        "marc", "Marc Roy", role, MARC_PASSWORD.toCharArray())));
    }

    public Account find(Account account) {
        return accounts.find(account.id()).orElseThrow();
    }

    static Account done(AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Done done) {
            return done.account();
        }
        throw new AssertionError(outcome.toString());
    }

    static AccountRefusal refused(AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Refused refused) {
            return refused.reason();
        }
        throw new AssertionError(outcome.toString());
    }

    public List<String> actNames() {
        return work.acts().stream().map(Act::name).toList();
    }
}
