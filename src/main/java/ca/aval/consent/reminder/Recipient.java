package ca.aval.consent.reminder;

import ca.aval.people.Guardian;
import ca.aval.platform.text.Language;

import java.util.List;

/**
 * One household, or the pupil, to whom a letter would go.
 *
 * @param household its number; {@link #PUPIL} for the pupil
 * @param adults who decide and may be written to, by rank; none for the pupil
 * @param language in which they are written to
 * @param sent how many letters of the kind that counts went to them
 */
public record Recipient(
        int household, List<Guardian> adults, Language language, int sent, Readiness readiness) {
    /** In the place of a household: the pupil. */
    public static final int PUPIL = 0;

    public Recipient {
        adults = List.copyOf(adults);
    }

    public boolean isPupil() {
        return household == PUPIL;
    }
}
