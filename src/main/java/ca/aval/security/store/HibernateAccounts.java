package ca.aval.security.store;

import ca.aval.platform.data.Sessions;
import ca.aval.security.Account;
import ca.aval.security.Accounts;

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
}
