package ca.aval.app.composition;

import ca.aval.policy.OfferedPolicies;
import ca.aval.policy.PolicyCandidate;
import ca.aval.policy.PolicyVersion;
import ca.aval.policy.SchoolLaw;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.school.Province;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** With which policy a register begins. */
public final class FirstPolicy {
    private final ShippedProfiles shipped = new ShippedProfiles();

    /** The policies that come with Aval and suit that province. */
    public OfferedPolicies offered(Province province) {
        SchoolLaw law = () -> PolicyParts.jurisdiction(province);
        PolicyProfile generic = shipped.forProvince(law.jurisdiction());
        List<PolicyProfile> offered = new ArrayList<>(List.of(generic));
        shipped.codes().stream()
                .filter(code -> !code.equals(generic.code()))
                .map(shipped::of)
                .filter(profile -> law.suits(profile.jurisdiction()))
                .forEach(offered::add);
        return new OfferedPolicies(offered);
    }

    /**
     * The first policy of a new register.
     *
     * @throws IllegalArgumentException when no policy of that code suits the province
     */
    PolicyVersion of(FirstRunAnswers answers, Instant now, UUID account) {
        OfferedPolicies offered = offered(answers.province());
        String code = answers.policy();
        PolicyProfile profile =
                code == null
                        ? offered.ofTheLaw()
                        : offered.find(code)
                                .orElseThrow(() -> new IllegalArgumentException("policy " + code));
        PolicyCandidate candidate =
                new PolicyCandidate(
                        profile.code(),
                        shipped.text(profile.code()),
                        PolicyVersion.Reason.FIRST_RUN,
                        null);
        return PolicyVersion.of(candidate, profile, 1, now, account);
    }
}
