package ca.aval.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody of the school saw in a document that stays where it is; the document itself is
 * never kept here.
 *
 * @param guardian the adult of whom it holds; null exactly when it is about the pupil
 * @param note a few words, never the grounds
 * @param seenBy who saw the document
 * @param seenOn the day on which they saw it
 */
public record LegalFact(
        UUID id,
        LegalFactKind kind,
        @Nullable UUID guardian,
        Period period,
        @Nullable String note,
        String seenBy,
        LocalDate seenOn) {
    public LegalFact {
        if (kind.isAboutGuardian() != (guardian != null)) {
            throw new IllegalArgumentException(kind + " and the adult it is about");
        }
    }

    /** The same, no longer holding after that day. */
    public LegalFact endedOn(LocalDate lastDay) {
        return new LegalFact(id, kind, guardian, period.endedOn(lastDay), note, seenBy, seenOn);
    }
}
