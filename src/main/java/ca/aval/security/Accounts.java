package ca.aval.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: find and keep accounts. To be used inside a unit of work. */
public interface Accounts {
    /** Every account, closed ones included, by user name. */
    List<Account> all();

    Optional<Account> find(UUID id);

    void add(Account account);

    /**
     * Keeps what became of an account.
     *
     * @throws ca.aval.platform.problem.Problem of kind {@code CHANGED_BY_ANOTHER} when it was
     *     changed since it was read
     */
    void change(Account account);

    /** What is known of the recovery key; empty while none was made. */
    Optional<RecoveryCard> recovery();

    void add(RecoveryCard card);

    void change(RecoveryCard card);
}
