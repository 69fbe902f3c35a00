package ca.aval.policy;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Account;
import ca.aval.security.Accounts;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.List;

/** Reads the policy in force and those before it; whoever works here may. */
public final class ReadPolicy {
    private final Guard guard;
    private final UnitOfWork work;
    private final PoliciesInForce policies;
    private final PolicyVersions versions;
    private final Accounts accounts;
    private final SchoolClock clock;

    public ReadPolicy(
            Guard guard,
            UnitOfWork work,
            PoliciesInForce policies,
            PolicyVersions versions,
            Accounts accounts,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.policies = policies;
        this.versions = versions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A policy that was put in force.
     *
     * @param by how the program calls who did it
     */
    public record Stay(PolicyVersion version, LocalDate since, String by) {}

    public PolicyInForce inForce() {
        guard.require(Permission.READ_POLICY);
        return work.read(policies::current);
    }

    /** The newest first; empty where nobody ever put one in force. */
    public List<Stay> history() {
        guard.require(Permission.READ_POLICY);
        return work.read(() -> versions.all().stream().map(this::stay).toList());
    }

    private Stay stay(PolicyVersion version) {
        return new Stay(
                version,
                clock.onTheWall(version.at()).toLocalDate(),
                accounts.find(version.by()).map(Account::displayName).orElse(""));
    }
}
