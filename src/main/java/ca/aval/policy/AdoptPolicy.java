package ca.aval.policy;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.UUID;

/** Puts a policy in force; what was decided under another one stays as it was decided. */
public final class AdoptPolicy {
    private final Guard guard;
    private final UnitOfWork work;
    private final PolicyVersions versions;
    private final PolicyGate gate;
    private final SchoolClock clock;
    private final UUID account;

    /**
     * @param account the one signed in
     */
    public AdoptPolicy(
            Guard guard,
            UnitOfWork work,
            PolicyVersions versions,
            PoliciesInForce policies,
            SchoolLaw law,
            ShippedProfiles shipped,
            SchoolClock clock,
            UUID account) {
        this.guard = guard;
        this.work = work;
        this.versions = versions;
        this.clock = clock;
        this.account = account;
        gate = new PolicyGate(versions, policies, law, shipped);
    }

    /**
     * Puts that text in force in the place of the one it was compared with.
     *
     * @param before the digest of the one in force when this one was looked at
     */
    public AdoptOutcome adopt(PolicyCandidate candidate, String before) {
        guard.require(Permission.ADOPT_POLICY);
        return switch (work.read(() -> gate.judge(candidate))) {
            case PolicyGate.Judged.Stopped(var why) -> new AdoptOutcome.Refused(why);
            case PolicyGate.Judged.Passed(var now, var profile) ->
                    now.sha256().equals(before)
                            ? new AdoptOutcome.Adopted(keep(candidate, profile))
                            : new AdoptOutcome.Refused(new PolicyRefusal.ChangedMeanwhile());
        };
    }

    private PolicyVersion keep(PolicyCandidate candidate, PolicyProfile profile) {
        int last = work.read(versions::newest).map(PolicyVersion::number).orElse(0);
        PolicyVersion version =
                PolicyVersion.of(candidate, profile, last + 1, clock.now(), account);
        return work.run(
                Act.of(
                        "ADOPT_POLICY",
                        "policy=" + version.id(),
                        "edition=" + profile.code() + " " + profile.edition(),
                        "reason=" + version.reason()),
                () -> {
                    versions.add(version);
                    return version;
                });
    }
}
