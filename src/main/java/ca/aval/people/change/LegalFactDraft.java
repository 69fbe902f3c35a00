package ca.aval.people.change;

import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A legal fact as typed.
 *
 * @param guardian the adult of whom it holds; left out when the kind is about the pupil
 * @param lastDay null while no end is known
 * @param note a few words, never the grounds
 */
public record LegalFactDraft(
        LegalFactKind kind,
        @Nullable UUID guardian,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String note,
        String seenBy,
        LocalDate seenOn) {
    public LegalFactDraft {
        guardian = kind.isAboutGuardian() ? guardian : null;
        note = Typed.orNull(note);
        seenBy = Typed.of(seenBy);
    }

    @Nullable EditRefusal fault() {
        if (seenBy.isEmpty()) {
            return EditRefusal.WITNESS_MISSING;
        }
        if (kind.isAboutGuardian() && guardian == null) {
            return EditRefusal.GUARDIAN_MISSING;
        }
        if (lastDay != null && lastDay.isBefore(from)) {
            return EditRefusal.ENDS_BEFORE_BEGIN;
        }
        return Typed.tooLong(note, seenBy) ? EditRefusal.TOO_LONG : null;
    }

    LegalFact fact() {
        return fact(UUID.randomUUID());
    }

    LegalFact fact(UUID id) {
        return new LegalFact(id, kind, guardian, Period.days(from, lastDay), note, seenBy, seenOn);
    }
}
