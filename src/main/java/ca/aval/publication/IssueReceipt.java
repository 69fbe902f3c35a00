package ca.aval.publication;

import ca.aval.consent.form.FormPolicy;
import ca.aval.notice.IssueNotice;
import ca.aval.notice.IssuedNotice;
import ca.aval.notice.LetterDraft;
import ca.aval.people.PupilId;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.Progress;
import ca.aval.publication.ReceiptAddress.Reader;
import ca.aval.school.School;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.UUID;

/** Issues the receipt of a withdrawal (L08), a letter for each reader, as things stand now. */
public final class IssueReceipt {
    private final Guard guard;
    private final UnitOfWork work;
    private final PublicationDesk desk;
    private final ReadWithdrawal withdrawals;
    private final IssueNotice letters;

    public IssueReceipt(
            Guard guard,
            UnitOfWork work,
            PublicationDesk desk,
            ReadWithdrawal withdrawals,
            IssueNotice letters) {
        this.guard = guard;
        this.work = work;
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.letters = letters;
    }

    /**
     * Numbers, prints and keeps the letters.
     *
     * @param window where this computer's printer puts an address
     * @return what was kept; empty when nobody may be written to, or when it is not known
     */
    public List<IssuedNotice> issue(PupilId pupil, UUID withdrawal, AddressBlock window) {
        guard.require(Permission.RECORD_CONSENTS);
        List<LetterDraft> drafts =
                withdrawals.read(pupil, withdrawal).map(this::drafts).orElse(List.of());
        if (drafts.isEmpty()) {
            return List.of();
        }
        return letters.prepare(drafts, window, Progress.NONE)
                .map(
                        prepared ->
                                work.run(
                                        Act.of(
                                                "ISSUE_RECEIPT",
                                                "pupil=" + pupil,
                                                "letters=" + drafts.size()),
                                        () -> letters.keep(prepared)))
                .orElse(List.of());
    }

    private List<LetterDraft> drafts(WithdrawalResult result) {
        return work.read(
                () -> {
                    School school = desk.schools().current();
                    FormPolicy policy = desk.policy();
                    List<Reader> readers =
                            new ReceiptAddress(school, policy.jurisdiction(), desk.clock().today())
                                    .of(result.pupil(), result.withdrawal());
                    return readers.stream()
                            .map(
                                    reader ->
                                            new ReceiptLetter(
                                                            result,
                                                            school,
                                                            policy,
                                                            desk.clock()
                                                                    .onTheWall(
                                                                            result.withdrawal()
                                                                                    .at()),
                                                            desk.clock().today(),
                                                            reader)
                                                    .draft())
                            .toList();
                });
    }
}
