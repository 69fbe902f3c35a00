package ca.aval.publication;

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
        AnswerAlert answer) {
    /**
     * Puts the acts together over what keeps publications.
     *
     * @param account the one that is signed in
     */
    public static PublicationActs of(
            Guard guard, UnitOfWork work, PublicationDesk desk, UUID account) {
        Publications log = desk.publications();
        return new PublicationActs(
                new ReadPublications(guard, work, desk),
                new ReadPublicationChoices(guard, work, desk),
                new ReadWithdrawal(guard, work, desk),
                new RecordPublication(guard, work, desk, account),
                new ChangePublication(guard, work, log),
                new ChangeShown(guard, work, desk, account),
                new RemovePublication(guard, work, log, desk.clock(), account),
                new UndoRemoval(guard, work, log),
                new SettleTakedown(guard, work, log, desk.clock(), account),
                new AnswerAlert(guard, work, log, desk.clock()));
    }
}
