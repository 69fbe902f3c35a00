package ca.aval.policy;

import ca.aval.platform.text.SearchKey;
import ca.aval.policy.profile.Identity;
import ca.aval.policy.profile.PolicyProfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policies with which a school may begin.
 *
 * @param all never empty; the one of the law alone first
 */
public record OfferedPolicies(List<PolicyProfile> all) {
    public OfferedPolicies {
        all = List.copyOf(all);
    }

    /** The one that stands where no body has its own. */
    public PolicyProfile ofTheLaw() {
        return all.getFirst();
    }

    public Optional<PolicyProfile> find(String code) {
        return all.stream().filter(profile -> profile.code().equals(code)).findFirst();
    }

    /**
     * The policy of the body of that name, else that of the law.
     *
     * @param organization as it is typed: accents and capitals do not matter, and one of the body's
     *     other names is enough: {@code viamonde}
     */
    public PolicyProfile suggested(String organization) {
        String typed = " " + SearchKey.of(organization) + " ";
        return all.stream()
                .skip(1)
                .filter(profile -> isOf(typed, profile))
                .findFirst()
                .orElse(ofTheLaw());
    }

    private static boolean isOf(String typed, PolicyProfile profile) {
        Identity identity = profile.identity();
        return Stream.concat(
                        Stream.of(identity.organization().fr(), identity.organization().en()),
                        identity.aliases().stream())
                .anyMatch(name -> typed.contains(" " + SearchKey.of(name) + " "));
    }
}
