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
    private record Understood(String sha256, PolicyProfile profile) {}

    @Override
    public PolicyInForce current() {
        return versions.newest().map(this::kept).orElseGet(this::ofTheProvince);
    }

    private PolicyInForce kept(PolicyVersion version) {
        return new PolicyInForce(
                version.id(),
                profile(version.sha256(), version.text()),
                version.text(),
                version.sha256(),
                clock.onTheWall(version.at()).toLocalDate(),
                version.derivedFrom());
    }

    private PolicyInForce ofTheProvince() {
        String text = shipped.text(shipped.forProvince(law.jurisdiction()).code());
        String sha256 = Digest.hex(text.getBytes(StandardCharsets.UTF_8));
        return new PolicyInForce(null, profile(sha256, text), text, sha256, null, null);
    }

    private PolicyProfile profile(String sha256, String text) {
        Understood known = last.get();
        if (known != null && known.sha256.equals(sha256)) {
            return known.profile;
        }
        if (new ProfileReader().read(sha256, text) instanceof Reading.Read(var profile)) {
            last.set(new Understood(sha256, profile));
            return profile;
        }
        throw new IllegalStateException("a policy that was put in force cannot be read: " + sha256);
    }
}
