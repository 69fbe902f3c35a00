package ca.aval.publication;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.publication.Takedown.Outcome;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records that a whole publication was taken down, and with it whatever was to come down of it. */
public final class RemovePublication {
    private final Guard guard;
    private final UnitOfWork work;
    private final Publications publications;
    private final SchoolClock clock;
    private final UUID account;

    /**
     * @param account the one that is signed in
     */
    public RemovePublication(
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

    /** It was taken down on that day. */
    public Removal remove(UUID id, LocalDate day) {
        guard.require(Permission.RECORD_PUBLICATIONS);
        if (day.isAfter(clock.today())) {
            return new Removal.Refused(PublicationRefusal.DAY_TO_COME);
        }
        Optional<Publication> found = work.read(() -> publications.find(id));
        if (found.isEmpty() || found.get().removedOn() != null) {
            return new Removal.Refused(
                    found.isEmpty()
                            ? PublicationRefusal.PUBLICATION_UNKNOWN
                            : PublicationRefusal.ALREADY_SO);
        }
        Publication before = found.get();
        Publication after = before.removed(day);
        List<UUID> settled =
                work.run(
                        Act.of("REMOVE_PUBLICATION", before.number()),
                        () -> {
                            publications.change(before, after);
                            return settle(before, day);
                        });
        return new Removal.Done(after, settled);
    }

    private List<UUID> settle(Publication publication, LocalDate day) {
        List<Takedown> open =
                publications.takedowns().stream()
                        .filter(t -> t.publication().equals(publication.id()) && t.isOpen())
                        .toList();
        Outcome as = publication.on().isAfter(day) ? Outcome.STOPPED : Outcome.REMOVED;
        open.forEach(t -> publications.change(t.settled(as, day, account, t.note())));
        return open.stream().map(Takedown::id).toList();
    }
}
