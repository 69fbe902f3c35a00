package ca.aval.policy;

import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ProfileReader;
import ca.aval.policy.profile.Reading;
import ca.aval.policy.profile.ShippedProfiles;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges whether a text may be put in force in this register. Used inside a unit of work. */
final class PolicyGate {
    private final PolicyVersions versions;
    private final PoliciesInForce policies;
    private final SchoolLaw law;
    private final ShippedProfiles shipped;

    PolicyGate(
            PolicyVersions versions,
            PoliciesInForce policies,
            SchoolLaw law,
            ShippedProfiles shipped) {
        this.versions = versions;
        this.policies = policies;
        this.law = law;
        this.shipped = shipped;
    }

    /** What became of it. */
    sealed interface Judged {
        record Passed(PolicyInForce before, PolicyProfile profile) implements Judged {}

        record Stopped(PolicyRefusal why) implements Judged {}
    }

    /** What the text says; one that was in force here is not measured by today's bounds. */
    Reading read(PolicyCandidate candidate) {
        ProfileReader reader = new ProfileReader();
        boolean again =
                candidate.reason() == PolicyVersion.Reason.PUT_BACK
                        && isKept(candidate, versions.all());
        return again
                ? reader.readKept(candidate.fileName(), candidate.text())
                : reader.read(candidate.fileName(), candidate.text());
    }

    Judged judge(PolicyCandidate candidate) {
        return switch (read(candidate)) {
            case Reading.Refused(var faults) ->
                    new Judged.Stopped(new PolicyRefusal.Faulty(faults));
            case Reading.Read(var profile) -> judge(candidate, profile);
        };
    }

    Judged judge(PolicyCandidate candidate, PolicyProfile profile) {
        PolicyInForce now = policies.current();
        List<PolicyVersion> kept = versions.all();
        PolicyRefusal why = refusal(candidate, profile, now, kept);
        return why == null ? new Judged.Passed(now, profile) : new Judged.Stopped(why);
    }

    private @Nullable PolicyRefusal refusal(
            PolicyCandidate candidate,
            PolicyProfile profile,
            PolicyInForce now,
            List<PolicyVersion> kept) {
        PolicyEdition edition = new PolicyEdition(profile.code(), profile.edition());
        if (!law.suits(profile.jurisdiction())) {
            return new PolicyRefusal.OtherLaw(profile.jurisdiction());
        }
        if (now.unread() == null && profile.equals(now.profile())) {
            return new PolicyRefusal.NothingNew(edition);
        }
        if (goesBack(candidate, edition, kept)) {
            return null;
        }
        if (others(edition, kept).stream().anyMatch(other -> !other.equals(profile))) {
            return new PolicyRefusal.SameEdition(edition);
        }
        Optional<PolicyEdition> later =
                kept.stream()
                        .map(PolicyVersion::edition)
                        .filter(edition::isOlderThan)
                        .reduce((one, other) -> one.isOlderThan(other) ? other : one);
        if (later.isPresent()) {
            return new PolicyRefusal.OlderEdition(edition, later.get());
        }
        PolicyEdition base = candidate.derivedFrom();
        return base == null || isKnown(base, kept) ? null : new PolicyRefusal.UnknownBase(base);
    }

    /** What was in force here or comes with Aval may always be taken from its list. */
    private boolean goesBack(
            PolicyCandidate candidate, PolicyEdition edition, List<PolicyVersion> kept) {
        return switch (candidate.reason()) {
            case PUT_BACK -> isKept(candidate, kept);
            case CHOSEN ->
                    shipped.codes().contains(edition.code())
                            && shipped.text(edition.code()).equals(candidate.text());
            default -> false;
        };
    }

    private static boolean isKept(PolicyCandidate candidate, List<PolicyVersion> kept) {
        return kept.stream().anyMatch(v -> v.sha256().equals(candidate.sha256()));
    }

    /** What stands under that code and that edition already. */
    private List<PolicyProfile> others(PolicyEdition edition, List<PolicyVersion> kept) {
        List<PolicyProfile> others = new ArrayList<>();
        ofAval(edition).ifPresent(others::add);
        for (PolicyVersion version : kept) {
            if (version.edition().equals(edition)
                    && new ProfileReader().readKept(edition.code(), version.text())
                            instanceof Reading.Read(var profile)) {
                others.add(profile);
            }
        }
        return others;
    }

    private boolean isKnown(PolicyEdition base, List<PolicyVersion> kept) {
        return ofAval(base).isPresent()
                || kept.stream().anyMatch(version -> version.edition().equals(base));
    }

    private Optional<PolicyProfile> ofAval(PolicyEdition edition) {
        return shipped.codes().stream()
                .filter(edition.code()::equals)
                .map(shipped::of)
                .filter(profile -> profile.edition().equals(edition.edition()))
                .findFirst();
    }
}
