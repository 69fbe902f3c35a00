package ca.aval.consent.form;

import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer to “may we publish?” on paper: names for teachers, or reasons too for the direction.
 *
 * @param organization the public body above the school
 * @param logo a PNG; null when the school has none
 * @param number of the answer; null while it was not kept
 * @param answer in five words
 * @param where as the school words the use
 * @param asked what is shown and how they are named, in one line
 * @param allowed how many may appear
 * @param reasons whether reasons stand there
 * @param denied who may not appear, in the order of the list
 * @param day for which the answer holds
 * @param madeOn the day on which it was printed
 * @param journalHead the head of the journal, {@code 7f3a 91c2 e04d}
 */
public record PublicationAnswerSheet(
        Language language,
        String school,
        String organization,
        byte @Nullable [] logo,
        @Nullable String number,
        String answer,
        String where,
        String asked,
        int allowed,
        boolean reasons,
        List<Line> denied,
        LocalDate day,
        LocalDate madeOn,
        String journalHead) {
    public PublicationAnswerSheet {
        denied = List.copyOf(denied);
    }

    /**
     * Who may not appear.
     *
     * @param reason why and since when; empty on a sheet without reasons
     */
    public record Line(String name, String reason) {}
}
