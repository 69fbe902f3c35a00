package ca.aval.policy;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.security.Accounts;
import ca.aval.security.Guard;

import java.util.UUID;

/** Everything that can be done with the policy of the school. */
public record PolicyActs(ReadPolicy read, PlanPolicyImport plan, AdoptPolicy adopt) {
    /**
     * All of them on one register, for one person.
     *
     * @param account the one signed in
     */
    public static PolicyActs of(
            Guard guard,
            UnitOfWork work,
            PolicyVersions versions,
            PoliciesInForce policies,
            SchoolLaw law,
            ShippedProfiles shipped,
            Accounts accounts,
            SchoolClock clock,
            UUID account) {
        return new PolicyActs(
                new ReadPolicy(guard, work, policies, versions, accounts, clock),
                new PlanPolicyImport(guard, work, versions, policies, law, shipped),
                new AdoptPolicy(guard, work, versions, policies, law, shipped, clock, account));
    }
}
