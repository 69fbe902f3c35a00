package ca.aval.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: find and keep accounts. To be used inside a unit of work. */
public interface Accounts {
    /** Every account, by user name. */
    List<Account> all();

    Optional<Account> find(UUID id);

    void add(Account account);
}
