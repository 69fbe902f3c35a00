package ca.aval.publication;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.Optional;
import java.util.UUID;

/** Corrects the title of a publication, or where it can be seen. */
public final class ChangePublication {
    private final Guard guard;
    private final UnitOfWork work;
    private final Publications publications;

    public ChangePublication(Guard guard, UnitOfWork work, Publications publications) {
        this.guard = guard;
        this.work = work;
        this.publications = publications;
    }

    /**
     * Keeps those words.
     *
     * @param address empty when there is none
     */
    public PublicationEdit<Publication> change(UUID id, String title, String address) {
        guard.require(Permission.RECORD_PUBLICATIONS);
        PublicationRefusal fault = PublicationWords.fault(title, address, "");
        Optional<Publication> found = work.read(() -> publications.find(id));
        if (fault != null || found.isEmpty()) {
            return new PublicationEdit.Refused<>(
                    fault == null ? PublicationRefusal.PUBLICATION_UNKNOWN : fault);
        }
        Publication before = found.get();
        Publication after = before.called(title.strip(), PublicationWords.orNull(address));
        if (!after.equals(before)) {
            work.run(
                    Act.of("CHANGE_PUBLICATION", before.number()),
                    () -> {
                        publications.change(before, after);
                        return after;
                    });
        }
        return new PublicationEdit.Kept<>(before, after);
    }
}
