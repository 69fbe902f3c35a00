package ca.aval.publication;

import ca.aval.consent.check.ReadKeptChecks;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;

import java.util.UUID;

/** Everything that can be done about publications. */
public record PublicationActs(
        ReadPublications read,
        ReadPublicationChoices choices,
        ReadWithdrawal withdrawal,
        RecordPublication record,
        ChangePublication change,
        ChangeShown shown,
        RemovePublication remove,
        UndoRemoval undoRemoval,
        SettleTakedown settle,
        AnswerAlert answer,
        IssueReceipt receipt,
        ReadReceipts receipts,
        ReadKeptChecks kept) {
    /**
     * Puts the acts together over what keeps publications.
     *
     * @param account the one that is signed in
     */
    public static PublicationActs of(
            Guard guard, UnitOfWork work, PublicationDesk desk, LetterDesk letters, UUID account) {
        Publications log = desk.publications();
        ReadWithdrawal withdrawal = new ReadWithdrawal(guard, work, desk);
        return new PublicationActs(
                new ReadPublications(guard, work, desk),
                new ReadPublicationChoices(guard, work, desk),
                withdrawal,
                new RecordPublication(guard, work, desk, account),
                new ChangePublication(guard, work, log),
                new ChangeShown(guard, work, desk, account),
                new RemovePublication(guard, work, log, desk.clock(), account),
                new UndoRemoval(guard, work, log),
                new SettleTakedown(guard, work, log, desk.clock(), account),
                new AnswerAlert(guard, work, log, desk.clock()),
                new IssueReceipt(guard, work, desk, withdrawal, letters.issue()),
                new ReadReceipts(guard, work, letters.notices(), letters.documents()),
                new ReadKeptChecks(guard, work, desk.kept(), desk.people(), desk.check()));
    }
}
