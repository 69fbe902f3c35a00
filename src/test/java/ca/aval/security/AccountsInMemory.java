package ca.aval.security;

import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Accounts for tests without a register. */
public final class AccountsInMemory implements Accounts {
    private final Map<UUID, Account> kept = new TreeMap<>();
    private @Nullable RecoveryCard recovery;

    @Override
    public List<Account> all() {
        return kept.values().stream().sorted(Comparator.comparing(Account::userName)).toList();
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void add(Account account) {
        kept.put(account.id(), account);
    }

    @Override
    public void change(Account account) {
        Account before = kept.get(account.id());
        if (before == null || before.version() != account.version()) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
        kept.put(
                account.id(),
                new Account(
                        account.id(),
                        account.version() + 1,
                        account.userName(),
                        account.displayName(),
                        account.role(),
                        account.slot(),
                        account.closedAt()));
    }

    @Override
    public Optional<RecoveryCard> recovery() {
        return Optional.ofNullable(recovery);
    }

    @Override
    public void add(RecoveryCard card) {
        recovery = card;
    }

    @Override
    public void change(RecoveryCard card) {
        recovery =
                new RecoveryCard(
                        card.id(),
                        card.version() + 1,
                        card.slot(),
                        card.waitingSlot(),
                        card.madeAt(),
                        card.confirmedAt());
    }
}
