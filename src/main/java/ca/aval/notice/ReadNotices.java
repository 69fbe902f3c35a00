package ca.aval.notice;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds letters that went out, and gives them back as they were printed. */
public final class ReadNotices {
    private final Guard guard;
    private final UnitOfWork work;
    private final Notices notices;
    private final DocumentVault documents;

    public ReadNotices(Guard guard, UnitOfWork work, Notices notices, DocumentVault documents) {
        this.guard = guard;
        this.work = work;
        this.notices = notices;
        this.documents = documents;
    }

    /** A letter with the bytes that went out. */
    public record Opened(IssuedNotice notice, byte[] pdf) {}

    /** Every letter, oldest first. */
    public List<IssuedNotice> all() {
        guard.require(Permission.PRINT_FORMS);
        return work.read(notices::all);
    }

    /** The letters about that pupil or member of staff, oldest first. */
    public List<IssuedNotice> about(UUID person) {
        guard.require(Permission.PRINT_FORMS);
        return work.read(() -> notices.about(person));
    }

    /** The letter of that number, as printed on it. */
    public Optional<Opened> open(String number) {
        guard.require(Permission.PRINT_FORMS);
        return work.read(() -> notices.find(number))
                .map(notice -> new Opened(notice, documents.read(notice.document())));
    }
}
