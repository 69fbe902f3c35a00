package ca.aval.publication;

import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Reason;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says anew who appears in a publication; whoever is added is checked as if recorded with it. */
public final class ChangeShown {
    private final Guard guard;
    private final UnitOfWork work;
    private final PublicationDesk desk;
    private final UUID account;

    /**
     * @param account the one that is signed in
     */
    public ChangeShown(Guard guard, UnitOfWork work, PublicationDesk desk, UUID account) {
        this.guard = guard;
        this.work = work;
        this.desk = desk;
        this.account = account;
    }

    /** Keeps those people; alerts and takedowns of somebody taken off stay. */
    public PublicationEdit<Publication> change(UUID id, Set<UUID> people) {
        guard.require(Permission.RECORD_PUBLICATIONS);
        Consequences consequences = new Consequences(work, desk, account);
        Optional<Publication> found = work.read(() -> desk.publications().find(id));
        if (found.isEmpty()) {
            return refused(PublicationRefusal.PUBLICATION_UNKNOWN);
        }
        if (people.isEmpty()) {
            return refused(PublicationRefusal.NOBODY);
        }
        if (consequences.strangers(people)) {
            return refused(PublicationRefusal.PERSON_UNKNOWN);
        }
        Publication before = found.get();
        Publication after = before.showing(people);
        if (!after.equals(before)) {
            write(before, after, consequences);
        }
        return new PublicationEdit.Kept<>(before, after);
    }

    private void write(Publication before, Publication after, Consequences consequences) {
        Set<UUID> added = new HashSet<>(after.people());
        added.removeAll(before.people());
        Set<UUID> gone = new HashSet<>(before.people());
        gone.removeAll(after.people());
        Map<UUID, Reason> denied =
                consequences.denied(
                        new PublicationQuestion(after.use(), after.named(), after.on()), added);
        work.run(
                Act.of(
                        "CHANGE_PUBLICATION_PEOPLE",
                        before.number(),
                        "added=" + added.size(),
                        "removed=" + gone.size()),
                () -> {
                    desk.publications().change(before, after);
                    return consequences.write(after, added, denied);
                });
    }

    private static PublicationEdit<Publication> refused(PublicationRefusal reason) {
        return new PublicationEdit.Refused<>(reason);
    }
}
