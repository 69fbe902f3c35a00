package ca.aval.consent.ui;

import ca.aval.kit.State;

import java.util.UUID;

/**
 * One pupil and their form, in words.
 *
 * @param key the identity of the pupil
 * @param name as lists sort, with what tells homonyms apart
 * @param signer who signed the form, or is to sign it
 * @param code the short code printed on the form; empty while there is none
 * @param number the number printed on the form; empty while there is none
 * @param searched what a search looks through
 * @param answered what the family answered
 */
record PupilLine(
        UUID key,
        String name,
        String group,
        String signer,
        String language,
        State state,
        String code,
        String number,
        String searched,
        Answered answered) {
    boolean printed() {
        return !number.isEmpty();
    }
}
