package ca.aval.security.store;

import ca.aval.platform.data.Sessions;
import ca.aval.security.Account;
import ca.aval.security.Accounts;
import ca.aval.security.RecoveryCard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts, kept by Hibernate. */
public final class HibernateAccounts implements Accounts {
    @Override
    public List<Account> all() {
        return Sessions.current()
                .createSelectionQuery("from AccountRow order by userName", AccountRow.class)
                .getResultList()
                .stream()
                .map(AccountRow::toAccount)
                .toList();
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(Sessions.current().get(AccountRow.class, id))
                .map(AccountRow::toAccount);
    }

    @Override
    public void add(Account account) {
        Sessions.current().insert(new AccountRow(account));
    }

    @Override
    public void change(Account account) {
        Sessions.current().update(new AccountRow(account));
    }

    @Override
    public Optional<RecoveryCard> recovery() {
        return Sessions.current()
                .createSelectionQuery("from RecoveryKeyRow", RecoveryKeyRow.class)
                .getResultList()
                .stream()
                .map(RecoveryKeyRow::toCard)
                .findFirst();
    }

    @Override
    public void add(RecoveryCard card) {
        Sessions.current().insert(new RecoveryKeyRow(card));
    }

    @Override
    public void change(RecoveryCard card) {
        Sessions.current().update(new RecoveryKeyRow(card));
    }
}
