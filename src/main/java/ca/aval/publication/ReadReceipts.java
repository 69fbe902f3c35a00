package ca.aval.publication;

import ca.aval.notice.IssuedNotice;
import ca.aval.notice.Notices;
import ca.aval.people.PupilId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.UUID;

/** Finds the receipts that were issued for a withdrawal, as they went out. */
public final class ReadReceipts {
    private final Guard guard;
    private final UnitOfWork work;
    private final Notices notices;
    private final DocumentVault documents;

    public ReadReceipts(Guard guard, UnitOfWork work, Notices notices, DocumentVault documents) {
        this.guard = guard;
        this.work = work;
        this.notices = notices;
        this.documents = documents;
    }

    /** A receipt and its bytes. */
    public record Receipt(IssuedNotice notice, byte[] pdf) {}

    /** The receipts of that withdrawal, oldest first. */
    public List<Receipt> of(PupilId pupil, UUID withdrawal) {
        guard.require(Permission.RECORD_CONSENTS);
        List<IssuedNotice> issued =
                work.read(
                        () ->
                                notices.about(pupil.value()).stream()
                                        .filter(
                                                n ->
                                                        n.template().equals(ReceiptLetter.TEMPLATE)
                                                                && withdrawal.equals(n.cause()))
                                        .toList());
        return issued.stream().map(n -> new Receipt(n, documents.read(n.document()))).toList();
    }
}
