package ca.aval.policy;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.Reading;
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
        return switch (work.read(() -> gate.read(candidate))) {
            case Reading.Refused(var faults) ->
                    new AdoptOutcome.Refused(new PolicyRefusal.Faulty(faults));
            case Reading.Read(var profile) -> adopt(candidate, profile, before);
        };
    }

    private AdoptOutcome adopt(PolicyCandidate candidate, PolicyProfile profile, String before) {
        PolicyVersion first = PolicyVersion.of(candidate, profile, 1, clock.now(), account);
        try {
            return work.run(
                    Act.of(
                            "ADOPT_POLICY",
                            "policy=" + first.id(),
                            "edition=" + profile.code() + " " + profile.edition(),
                            "reason=" + first.reason()),
                    () -> new AdoptOutcome.Adopted(keep(candidate, profile, before, first)));
        } catch (Stopped stopped) {
            return new AdoptOutcome.Refused(stopped.why);
        }
    }

    /** Judges and keeps as one: nobody can put another one in force between the two. */
    private PolicyVersion keep(
            PolicyCandidate candidate, PolicyProfile profile, String before, PolicyVersion first) {
        PolicyInForce now =
                switch (gate.judge(candidate, profile)) {
                    case PolicyGate.Judged.Stopped(var why) -> throw new Stopped(why);
                    case PolicyGate.Judged.Passed(var judged, var same) -> judged;
                };
        if (!now.sha256().equals(before)) {
            throw new Stopped(new PolicyRefusal.ChangedMeanwhile());
        }
        PolicyVersion version =
                first.numbered(versions.newest().map(PolicyVersion::number).orElse(0) + 1);
        versions.add(version);
        return version;
    }

    /** Ends the act without a trace. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient PolicyRefusal why;

        Stopped(PolicyRefusal why) {
            super(why.getClass().getSimpleName(), null, false, false);
            this.why = why;
        }
    }
}
