package ca.aval.security;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the acts on accounts share: the slot is prepared, the act is kept with its fingerprint, then
 * the slot takes its place. Ended in between, the next opening finds in the register which of the
 * two counts.
 */
public record AccountDesk(
        UnitOfWork work,
        Accounts accounts,
        Compartments compartments,
        UnlockedKeys keys,
        SchoolClock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(AccountDesk.class);

    CompartmentDesk compartmentDesk() {
        return new CompartmentDesk(compartments, keys);
    }

    List<Account> all() {
        return work.read(accounts::all);
    }

    Optional<Account> find(UUID id) {
        return work.read(() -> accounts.find(id));
    }

    boolean isOwn(Account account) {
        return account.id().equals(keys.holder());
    }

    boolean isLastPrincipal(Account account) {
        return account.isOpenPrincipal()
                && all().stream().filter(Account::isOpenPrincipal).count() == 1;
    }

    /** Why that password may not protect that account; null when it may. */
    static @Nullable AccountRefusal fault(char[] password, String userName) {
        return switch (PasswordRule.judge(new String(password), userName)) {
            case TOO_SHORT -> AccountRefusal.PASSWORD_TOO_SHORT;
            case COMMON -> AccountRefusal.PASSWORD_COMMON;
            case LIKE_NAME -> AccountRefusal.PASSWORD_LIKE_NAME;
            case ACCEPTED, STRONG -> null;
        };
    }

    /** Adds an account with a slot of its own. */
    AccountOutcome add(String act, Account account, char[] password) {
        return withSlot(
                act,
                account,
                password,
                changed -> {
                    accounts.add(changed);
                    return List.of();
                },
                account::withSlot);
    }

    /**
     * Changes an account and gives it another slot.
     *
     * @param keepsKeys whether what the account could open it opens still
     */
    AccountOutcome change(
            String act,
            Account account,
            char[] password,
            boolean keepsKeys,
            Function<String, Account> change) {
        return withSlot(
                act,
                account,
                password,
                changed -> {
                    accounts.change(changed);
                    return keepsKeys ? List.of() : withdrawn(account.id());
                },
                change);
    }

    private AccountOutcome withSlot(
            String act,
            Account account,
            char[] password,
            Function<Account, List<String>> write,
            Function<String, Account> change) {
        String mark = keys.prepare(account.id(), account.userName(), password);
        AccountOutcome done = keep(act, account.id(), write, change.apply(mark));
        settle(account.id());
        return done;
    }

    /** Changes an account whose slot stays, or goes. */
    AccountOutcome change(String act, Account account, UnaryOperator<Account> change) {
        return keep(
                act,
                account.id(),
                changed -> {
                    accounts.change(changed);
                    return changed.isOpen() ? List.of() : withdrawn(account.id());
                },
                change.apply(account));
    }

    private AccountOutcome keep(
            String act, UUID account, Function<Account, List<String>> write, Account changed) {
        try {
            return work.run(
                    Act.of(act, "account=" + account, "role=" + changed.role()),
                    () -> {
                        List<String> lost = write.apply(changed);
                        return new AccountOutcome.Done(accounts.find(account).orElseThrow(), lost);
                    });
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.CHANGED_BY_ANOTHER) {
                keys.forget(account); // after any other trouble the next opening decides
            }
            throw e;
        }
    }

    private List<String> withdrawn(UUID holder) {
        List<CompartmentGrant> its =
                compartments.grants().stream().filter(g -> g.holder().equals(holder)).toList();
        its.forEach(compartments::withdraw);
        return compartments.keys().stream()
                .filter(key -> its.stream().anyMatch(g -> g.key().equals(key.id())))
                .map(CompartmentKey::name)
                .distinct()
                .toList();
    }

    private void settle(UUID account) {
        try {
            keys.settle(account);
        } catch (Problem e) {
            LOG.warn("a slot waits for the next opening: {}", e.kind());
        }
    }

    /** Removes the slot of an account that is closed. */
    void drop(UUID account) {
        try {
            keys.drop(account);
        } catch (Problem e) {
            LOG.warn("the slot of a closed account stays until the next opening: {}", e.kind());
        }
    }

    static void clear(char[] password) {
        Arrays.fill(password, '\0');
    }

    static AccountOutcome refused(AccountRefusal reason) {
        return new AccountOutcome.Refused(reason);
    }
}
