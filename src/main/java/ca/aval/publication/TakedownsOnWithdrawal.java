package ca.aval.publication;

import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.answer.WithdrawalFollowUp;

/**
 * A consent is taken back: everything published under it is to come down, each with its day, in the
 * same act.
 */
public final class TakedownsOnWithdrawal implements WithdrawalFollowUp {
    private final PublicationDesk desk;

    public TakedownsOnWithdrawal(PublicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void follow(Withdrawal withdrawal) {
        Publications publications = desk.publications();
        desk.plan()
                .of(withdrawal, withdrawal.day(), publications.all(), publications.takedowns())
                .forEach(publications::add);
    }
}
