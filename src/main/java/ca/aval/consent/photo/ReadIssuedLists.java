package ca.aval.consent.photo;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;

/** Reads the lists that were handed out, as they were. */
public final class ReadIssuedLists {
    private final Guard guard;
    private final UnitOfWork work;
    private final IssuedLists lists;
    private final DocumentVault documents;

    public ReadIssuedLists(
            Guard guard, UnitOfWork work, IssuedLists lists, DocumentVault documents) {
        this.guard = guard;
        this.work = work;
        this.lists = lists;
        this.documents = documents;
    }

    /** Those of that year, the newest first. */
    public List<IssuedList> of(SchoolYear year) {
        guard.require(Permission.EXPORT_LISTS);
        return work.read(() -> lists.of(year));
    }

    /** All copies of that list, byte for byte as they were handed out. */
    public byte[] pdf(IssuedList list) {
        guard.require(Permission.EXPORT_LISTS);
        return documents.read(list.document());
    }
}
