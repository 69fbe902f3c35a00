package ca.aval.publication;

import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Audience;

import java.util.Set;

/** Whose hands a publication is in, by its use. */
enum Channel {
    /** The school removes it itself. */
    OWN,
    /** Media, partners and the board are asked to. */
    OTHERS,
    /** Copies were handed out. */
    PRINTED;

    private static final Set<String> ELSEWHERE = Set.of("LOCAL_MEDIA", "PARTNER_EVENT");
    private static final String BOARD = "BOARD_";

    static Channel of(ConsentUse use) {
        if (use.audience() == Audience.PRINT) {
            return PRINTED;
        }
        boolean others = ELSEWHERE.contains(use.code()) || use.code().startsWith(BOARD);
        return others ? OTHERS : OWN;
    }
}
