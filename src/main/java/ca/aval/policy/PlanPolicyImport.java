package ca.aval.policy;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.policy.profile.ProfileDifferences;
import ca.aval.policy.profile.ProfileReader;
import ca.aval.policy.profile.Reading;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.nio.charset.StandardCharsets;

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
        return judge(candidate);
    }

    /** The same for a file as it lies on a disk; refused when it is not UTF-8. */
    public PolicyPlan planFile(String fileName, byte[] content) {
        guard.require(Permission.ADOPT_POLICY);
        if (new ProfileReader().read(fileName, content) instanceof Reading.Refused(var faults)) {
            return new PolicyPlan.Refused(new PolicyRefusal.Faulty(faults));
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return judge(new PolicyCandidate(fileName, text, PolicyVersion.Reason.IMPORTED, null));
    }

    private PolicyPlan judge(PolicyCandidate candidate) {
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
