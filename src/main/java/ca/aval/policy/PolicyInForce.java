package ca.aval.policy;

import ca.aval.policy.profile.PolicyProfile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The policy that a school works under.
 *
 * @param version its entry in the register; null when the register holds none and the law of the
 *     province stands alone
 * @param text the whole file
 * @param since the day on which it was put in force here; null when nobody did
 * @param derivedFrom what the board adapted it from; null when it stands for itself
 * @param unread the one that the register holds and this version of Aval cannot read, for which the
 *     law of the province stands in; null when all is well
 */
public record PolicyInForce(
        @Nullable UUID version,
        PolicyProfile profile,
        String text,
        String sha256,
        @Nullable LocalDate since,
        @Nullable PolicyEdition derivedFrom,
        @Nullable PolicyEdition unread) {
    public PolicyInForce(
            @Nullable UUID version,
            PolicyProfile profile,
            String text,
            String sha256,
            @Nullable LocalDate since,
            @Nullable PolicyEdition derivedFrom) {
        this(version, profile, text, sha256, since, derivedFrom, null);
    }

    /** Whether the board changed its own copy. */
    public boolean adapted() {
        return derivedFrom != null;
    }

    public PolicyEdition edition() {
        return new PolicyEdition(profile.code(), profile.edition());
    }
}
