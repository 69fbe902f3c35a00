package ca.aval.policy;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.policy.profile.ProfileDifferences;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Says what putting a text in force would change, and changes nothing. */
public final class PlanPolicyImport {
    private final Guard guard;
    private final UnitOfWork work;
    private final PolicyGate gate;

    public PlanPolicyImport(
            Guard guard,
            UnitOfWork work,
            PolicyVersions versions,
            PoliciesInForce policies,
            SchoolLaw law,
            ShippedProfiles shipped) {
        this.guard = guard;
        this.work = work;
        gate = new PolicyGate(versions, policies, law, shipped);
    }

    public PolicyPlan plan(PolicyCandidate candidate) {
        guard.require(Permission.ADOPT_POLICY);
        return switch (work.read(() -> gate.judge(candidate))) {
            case PolicyGate.Judged.Stopped(var why) -> new PolicyPlan.Refused(why);
            case PolicyGate.Judged.Passed(var before, var after) ->
                    new PolicyPlan.Ready(
                            before,
                            candidate,
                            after,
                            new ProfileDifferences().between(before.profile(), after));
        };
    }
}
