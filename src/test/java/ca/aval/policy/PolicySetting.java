package ca.aval.policy;

import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.time.SchoolClock;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.security.AccountsInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** A school of Quebec in memory and what can be done with its policy, for tests. */
public final class PolicySetting {
    public static final UUID ODILE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final SchoolClock CLOCK =
            new SchoolClock(
                    Clock.fixed(Instant.parse("2026-09-15T02:00:00Z"), ZoneOffset.ofHours(-4)));
    private static final ShippedProfiles SHIPPED = new ShippedProfiles();

    public final UnitOfWorkInMemory work = new UnitOfWorkInMemory();
    public final PolicyVersionsInMemory versions = new PolicyVersionsInMemory();
    public final PoliciesInForce inForce =
            new KeptPolicies(versions, () -> "quebec", SHIPPED, CLOCK);

    public PolicyActs acts(Role role) {
        return PolicyActs.of(
                Guard.of(role),
                work,
                versions,
                inForce,
                () -> "quebec",
                SHIPPED,
                new AccountsInMemory(),
                CLOCK,
                ODILE);
    }

    /** Puts it in force as the principal does. */
    public AdoptOutcome adopt(PolicyCandidate candidate) {
        PolicyActs acts = acts(Role.PRINCIPAL);
        return acts.adopt().adopt(candidate, acts.read().inForce().sha256());
    }

    /** An invented board's policy, as a file brings it. */
    public static PolicyCandidate conseil(String edition, int takedownDays) {
        return SmallPolicy.imported(SmallPolicy.of("conseil", edition, "quebec", takedownDays));
    }
}
