package ca.aval.publication;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.publication.Takedown.Outcome;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes back that a publication was taken down: it stands, and what it settled is open again. */
public final class UndoRemoval {
    private final Guard guard;
    private final UnitOfWork work;
    private final Publications publications;

    public UndoRemoval(Guard guard, UnitOfWork work, Publications publications) {
        this.guard = guard;
        this.work = work;
        this.publications = publications;
    }

    /**
     * Puts it back.
     *
     * @param settled the takedowns that the removal had settled
     */
    public PublicationEdit<Publication> undo(UUID id, List<UUID> settled) {
        guard.require(Permission.RECORD_PUBLICATIONS);
        Optional<Publication> found = work.read(() -> publications.find(id));
        if (found.isEmpty() || found.get().removedOn() == null) {
            return new PublicationEdit.Refused<>(
                    found.isEmpty()
                            ? PublicationRefusal.PUBLICATION_UNKNOWN
                            : PublicationRefusal.ALREADY_SO);
        }
        Publication before = found.get();
        Publication after = before.removed(null);
        work.run(
                Act.of("UNDO_PUBLICATION_REMOVAL", before.number()),
                () -> {
                    publications.change(before, after);
                    publications.takedowns().stream()
                            .filter(t -> settled.contains(t.id()))
                            .forEach(
                                    t ->
                                            publications.change(
                                                    t.settled(
                                                            Outcome.WAITING,
                                                            null,
                                                            null,
                                                            t.note())));
                    return after;
                });
        return new PublicationEdit.Kept<>(before, after);
    }
}
