package ca.aval.consent.answer;

import ca.aval.people.PupilId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.Optional;
import java.util.UUID;

/** Shows the paper behind an answer: any yes leads to its signature. */
public final class ReadProof {
    private final Guard guard;
    private final UnitOfWork work;
    private final AnswerDesk desk;

    public ReadProof(Guard guard, UnitOfWork work, AnswerDesk desk) {
        this.guard = guard;
        this.work = work;
        this.desk = desk;
    }

    /**
     * The bytes of what was kept of that entry, as they came: a PDF, PNG or JPEG.
     *
     * @return empty when nothing was kept of it, or when the pupil has no such entry
     */
    public Optional<byte[]> read(PupilId pupil, UUID entry) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.read(() -> desk.people().find(pupil).map(desk.consents()::of)).stream()
                .flatMap(history -> history.returned().stream())
                .filter(r -> r.id().equals(entry))
                .flatMap(r -> Optional.ofNullable(r.proof()).stream())
                .findFirst()
                .map(desk.documents()::read);
    }
}
