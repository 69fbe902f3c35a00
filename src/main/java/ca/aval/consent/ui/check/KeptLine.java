package ca.aval.consent.ui.check;

import ca.aval.consent.check.KeptCheckId;
import ca.aval.kit.State;

/**
 * An answer that was kept, in words.
 *
 * @param day for which it was asked
 * @param answer in five words
 * @param subject empty when nothing was said
 */
record KeptLine(
        KeptCheckId id,
        String number,
        String day,
        String whom,
        String where,
        State answer,
        String subject) {}
