package ca.aval.publication;

import ca.aval.consent.check.Reason;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody was published, or is about to be, who may not: what an incident begins with. It is never
 * deleted.
 *
 * @param version counts the changes, so that two people cannot overwrite each other
 * @param reason the first that stood in the way on the day of publication
 * @param confidentiality whether it is a confidentiality incident in the eyes of the law
 * @param settledOn the day on which that was answered; null while it is open
 * @param note what was said of it; null when nothing was
 */
public record PublicationAlert(
        UUID id,
        int version,
        UUID publication,
        UUID person,
        Reason reason,
        Instant noticedAt,
        UUID noticedBy,
        Confidentiality confidentiality,
        @Nullable LocalDate settledOn,
        @Nullable String note) {
    /** The answer to the question whether it is a confidentiality incident. */
    public enum Confidentiality {
        OPEN,
        YES,
        NO,
        /** The person in charge of personal information is to say. */
        ASK_OFFICER
    }

    /** Whether nobody has answered the question. */
    public boolean isOpen() {
        return confidentiality == Confidentiality.OPEN;
    }

    /** The same with the question answered. */
    PublicationAlert answered(Confidentiality answer, LocalDate day, @Nullable String words) {
        return new PublicationAlert(
                id,
                version,
                publication,
                person,
                reason,
                noticedAt,
                noticedBy,
                answer,
                answer == Confidentiality.OPEN ? null : day,
                words);
    }
}
