package ca.aval.policy.ui;

import ca.aval.policy.PolicyInForce;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ProfileDraft;
import ca.aval.policy.profile.Spot;

/** Gives the board's copy a name of its own, and each further version a higher edition. */
final class OwnEdition {
    private static final String OWN = "-adapte";

    /** A draft that says what is in force, as the next version of the board's own. */
    ProfileDraft of(PolicyInForce inForce) {
        PolicyProfile profile = inForce.profile();
        ProfileDraft draft = ProfileDraft.of(profile);
        return inForce.adapted() || profile.code().endsWith(OWN)
                ? draft.with(Spot.WHOLE.then("edition"), next(profile.edition()))
                : draft.with(Spot.WHOLE.then("code"), profile.code() + OWN)
                        .with(Spot.WHOLE.then("edition"), "1.0");
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
