package ca.aval.consent.form;

import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Who of one group stays out of the picture: names, and nothing from which a reason could be
 * guessed.
 *
 * @param language of whoever takes the pictures
 * @param organization the public body above the school
 * @param phone whom to call in doubt; null when it is not known
 * @param logo a PNG; null when the school has none
 * @param use what the pictures are for, as the form calls it
 * @param group its code, leading zeros kept
 * @param names in class-list order
 * @param day the day for which the list holds, and no other
 * @param madeOn the day on which it was made
 * @param journalHead the head of the journal, {@code 7f3a 91c2 e04d}
 */
public record DoNotPublishSheet(
        Language language,
        String school,
        String organization,
        @Nullable String phone,
        byte @Nullable [] logo,
        String use,
        String group,
        List<String> names,
        LocalDate day,
        LocalDate madeOn,
        String journalHead) {
    public DoNotPublishSheet {
        names = List.copyOf(names);
    }
}
