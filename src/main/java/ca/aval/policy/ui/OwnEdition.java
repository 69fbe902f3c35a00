package ca.aval.policy.ui;

import ca.aval.policy.PolicyInForce;
import ca.aval.policy.ReadPolicy;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ProfileDraft;
import ca.aval.policy.profile.Spot;

import java.util.List;
import java.util.stream.Stream;

/** Gives the board's copy a name of its own, and each further version a higher edition. */
final class OwnEdition {
    private static final String OWN = "-adapte";

    /**
     * A draft that says what is in force, as the next version of the board's own.
     *
     * @param history what was in force before, whose editions are taken
     */
    ProfileDraft of(PolicyInForce inForce, List<ReadPolicy.Stay> history) {
        PolicyProfile profile = inForce.profile();
        boolean own = inForce.adapted() || profile.code().endsWith(OWN);
        String code = own ? profile.code() : profile.code() + OWN;
        String edition =
                Stream.concat(
                                Stream.of(inForce.edition()),
                                history.stream().map(stay -> stay.version().edition()))
                        .filter(taken -> taken.code().equals(code))
                        .reduce((one, other) -> one.isOlderThan(other) ? other : one)
                        .map(taken -> next(taken.edition()))
                        .orElse("1.0");
        return ProfileDraft.of(profile)
                .with(Spot.WHOLE.then("code"), code)
                .with(Spot.WHOLE.then("edition"), edition);
    }

    /** After 1.0 comes 1.1. */
    private static String next(String edition) {
        int dot = edition.lastIndexOf('.');
        String last = edition.substring(dot + 1);
        return dot < 0
                ? edition + ".1"
                : edition.substring(0, dot + 1) + (Integer.parseInt(last) + 1);
    }
}
