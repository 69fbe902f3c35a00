package ca.aval.publication;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.publication.PublicationAlert.Confidentiality;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.Optional;
import java.util.UUID;

/** Answers whether what was published without consent is a confidentiality incident. */
public final class AnswerAlert {
    private final Guard guard;
    private final UnitOfWork work;
    private final Publications publications;
    private final SchoolClock clock;

    public AnswerAlert(Guard guard, UnitOfWork work, Publications publications, SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * Keeps that answer; it can be answered anew.
     *
     * @param note may be empty
     */
    public PublicationEdit<PublicationAlert> answer(UUID id, Confidentiality answer, String note) {
        guard.require(Permission.RECORD_PUBLICATIONS);
        Optional<PublicationAlert> found =
                work.read(
                        () ->
                                publications.alerts().stream()
                                        .filter(a -> a.id().equals(id))
                                        .findFirst());
        boolean tooLong = note.strip().length() > Takedown.LONGEST_NOTE;
        if (tooLong || found.isEmpty()) {
            return new PublicationEdit.Refused<>(
                    tooLong ? PublicationRefusal.NOTE_TOO_LONG : PublicationRefusal.ALERT_UNKNOWN);
        }
        PublicationAlert before = found.get();
        PublicationAlert after =
                before.answered(answer, clock.today(), PublicationWords.orNull(note));
        if (!after.equals(before)) {
            work.run(
                    Act.of("ANSWER_PUBLICATION_ALERT", "alert=" + id),
                    () -> {
                        publications.change(after);
                        return after;
                    });
        }
        return new PublicationEdit.Kept<>(before, after);
    }
}
