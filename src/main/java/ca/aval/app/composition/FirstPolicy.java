package ca.aval.app.composition;

import ca.aval.platform.text.SearchKey;
import ca.aval.policy.PolicyCandidate;
import ca.aval.policy.PolicyVersion;
import ca.aval.policy.SchoolLaw;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.school.Province;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** With which policy a register begins. */
public final class FirstPolicy {
    /** A name shorter than that, in letters, names no board. */
    private static final int SHORTEST = 6;

    private final ShippedProfiles shipped = new ShippedProfiles();

    /** The policies that come with Aval and suit that province, the one of its law first. */
    public List<PolicyProfile> choices(Province province) {
        SchoolLaw law = () -> PolicyParts.jurisdiction(province);
        PolicyProfile generic = shipped.forProvince(law.jurisdiction());
        List<PolicyProfile> choices = new ArrayList<>(List.of(generic));
        shipped.codes().stream()
                .filter(code -> !code.equals(generic.code()))
                .map(shipped::of)
                .filter(profile -> law.suits(profile.jurisdiction()))
                .forEach(choices::add);
        return choices;
    }

    /** The policy of the body of that name, where one comes with Aval; else that of the law. */
    public PolicyProfile suggested(Province province, String organization) {
        List<PolicyProfile> choices = choices(province);
        String typed = SearchKey.of(organization);
        return choices.stream()
                .skip(1)
                .filter(profile -> typed.length() >= SHORTEST && isOf(typed, profile))
                .findFirst()
                .orElse(choices.getFirst());
    }

    /** The one of that code, where it suits the province. */
    public Optional<PolicyProfile> find(Province province, String code) {
        return choices(province).stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /**
     * The first policy of a new register.
     *
     * @throws IllegalArgumentException when no policy of that code suits the province
     */
    PolicyVersion of(FirstRunAnswers answers, Instant now, UUID account) {
        String code = answers.policy();
        PolicyProfile profile =
                code == null
                        ? choices(answers.province()).getFirst()
                        : find(answers.province(), code)
                                .orElseThrow(() -> new IllegalArgumentException("policy " + code));
        PolicyCandidate candidate =
                new PolicyCandidate(
                        profile.code(),
                        shipped.text(profile.code()),
                        PolicyVersion.Reason.FIRST_RUN,
                        null);
        return PolicyVersion.of(candidate, profile, 1, now, account);
    }

    private static boolean isOf(String typed, PolicyProfile profile) {
        return Stream.of(
                        profile.identity().organization().fr(),
                        profile.identity().organization().en())
                .map(SearchKey::of)
                .anyMatch(name -> name.contains(typed) || typed.contains(name));
    }
}
