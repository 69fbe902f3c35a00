package ca.aval.publication;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.publication.Takedown.Outcome;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Records what became of one publication that was to come down, or opens it again. */
public final class SettleTakedown {
    private final Guard guard;
    private final UnitOfWork work;
    private final Publications publications;
    private final SchoolClock clock;
    private final UUID account;

    /**
     * @param account the one that is signed in
     */
    public SettleTakedown(
            Guard guard,
            UnitOfWork work,
            Publications publications,
            SchoolClock clock,
            UUID account) {
        this.guard = guard;
        this.work = work;
        this.publications = publications;
        this.clock = clock;
        this.account = account;
    }

    /**
     * Keeps that outcome.
     *
     * @param day of the outcome; an open one has none
     * @param note asked for where it could not be removed; may be empty otherwise
     */
    public PublicationEdit<Takedown> settle(UUID id, Outcome outcome, LocalDate day, String note) {
        guard.require(Permission.RECORD_PUBLICATIONS);
        PublicationRefusal fault = fault(outcome, day, note);
        Optional<Takedown> found =
                work.read(
                        () ->
                                publications.takedowns().stream()
                                        .filter(t -> t.id().equals(id))
                                        .findFirst());
        if (fault != null || found.isEmpty()) {
            return new PublicationEdit.Refused<>(
                    fault == null ? PublicationRefusal.TAKEDOWN_UNKNOWN : fault);
        }
        Takedown before = found.get();
        Takedown after =
                before.settled(
                        outcome,
                        day,
                        outcome == Outcome.WAITING ? null : account,
                        PublicationWords.orNull(note));
        if (!after.equals(before)) {
            work.run(
                    Act.of("SETTLE_TAKEDOWN", "takedown=" + id),
                    () -> {
                        publications.change(after);
                        return after;
                    });
        }
        return new PublicationEdit.Kept<>(before, after);
    }

    private @Nullable PublicationRefusal fault(Outcome outcome, LocalDate day, String note) {
        if (note.strip().length() > Takedown.LONGEST_NOTE) {
            return PublicationRefusal.NOTE_TOO_LONG;
        }
        if (outcome == Outcome.NOT_REMOVED && note.isBlank()) {
            return PublicationRefusal.NOTE_MISSING;
        }
        return !outcome.isOpen() && day.isAfter(clock.today())
                ? PublicationRefusal.DAY_TO_COME
                : null;
    }
}
