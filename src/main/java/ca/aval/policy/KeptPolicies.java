package ca.aval.policy;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.time.SchoolClock;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ProfileReader;
import ca.aval.policy.profile.Reading;
import ca.aval.policy.profile.ShippedProfiles;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The policy in force as the register keeps it; where it keeps none, the law of the province as
 * Aval proposes it.
 */
public final class KeptPolicies implements PoliciesInForce {
    private final PolicyVersions versions;
    private final SchoolLaw law;
    private final ShippedProfiles shipped;
    private final SchoolClock clock;
    private final AtomicReference<@Nullable Understood> last = new AtomicReference<>();

    public KeptPolicies(
            PolicyVersions versions, SchoolLaw law, ShippedProfiles shipped, SchoolClock clock) {
        this.versions = versions;
        this.law = law;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** A text and what it says; a text is read once. */
    private record Understood(String sha256, @Nullable PolicyProfile profile) {}

    @Override
    public PolicyInForce current() {
        return versions.newest().map(this::kept).orElseGet(() -> ofTheProvince(null));
    }

    private PolicyInForce kept(PolicyVersion version) {
        PolicyProfile profile = profile(version.sha256(), version.text());
        if (profile == null) {
            return ofTheProvince(version.edition());
        }
        return new PolicyInForce(
                version.id(),
                profile,
                version.text(),
                version.sha256(),
                clock.onTheWall(version.at()).toLocalDate(),
                version.derivedFrom());
    }

    private PolicyInForce ofTheProvince(@Nullable PolicyEdition unread) {
        PolicyProfile profile = shipped.forProvince(law.jurisdiction());
        String text = shipped.text(profile.code());
        String sha256 = Digest.hex(text.getBytes(StandardCharsets.UTF_8));
        return new PolicyInForce(null, profile, text, sha256, null, null, unread);
    }

    /** What it says; null when this version of Aval cannot read it. */
    private @Nullable PolicyProfile profile(String sha256, String text) {
        Understood known = last.get();
        if (known != null && known.sha256.equals(sha256)) {
            return known.profile;
        }
        PolicyProfile profile =
                new ProfileReader().readKept(sha256, text) instanceof Reading.Read(var read)
                        ? read
                        : null;
        last.set(new Understood(sha256, profile));
        return profile;
    }
}
