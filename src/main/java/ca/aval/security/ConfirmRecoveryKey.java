package ca.aval.security;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.data.Act;

import java.util.List;
import java.util.Optional;

/**
 * Takes the recovery key as a person types it from its sheet: proof that it was kept. The key
 * before it opens nothing any more.
 */
public final class ConfirmRecoveryKey {
    private final Guard guard;
    private final AccountDesk desk;

    ConfirmRecoveryKey(Guard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    /** What became of what was typed. */
    public sealed interface Outcome {
        /**
         * It is the newest key, and it is in force.
         *
         * @param lost the compartments that it does not open, because whoever confirmed it cannot
         */
        record Confirmed(List<String> lost) implements Outcome {
            public Confirmed {
                lost = List.copyOf(lost);
            }
        }

        /**
         * @param number the first group, counted from 1, in which something is mistyped
         */
        record WrongGroup(int number) implements Outcome {}

        /**
         * @param characters how many were found; 64 are needed
         */
        record WrongLength(int characters) implements Outcome {}

        /** A key well typed that is not the newest one of this register. */
        record AnotherKey() implements Outcome {}
    }

    public Outcome confirm(String typed) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        return switch (RecoveryKey.read(typed)) {
            case RecoveryKey.Reading.WrongGroup wrong -> new Outcome.WrongGroup(wrong.number());
            case RecoveryKey.Reading.WrongLength wrong ->
                    new Outcome.WrongLength(wrong.characters());
            case RecoveryKey.Reading.Whole whole -> whole(whole.key());
        };
    }

    private Outcome whole(RecoveryKey key) {
        Optional<String> opened = desk.keys().markOf(key);
        key.clear();
        RecoveryCard card = desk.work().read(desk.accounts()::recovery).orElse(null);
        if (opened.isEmpty() || card == null) {
            return new Outcome.AnotherKey();
        }
        String newest = card.waitingSlot() == null ? card.slot() : card.waitingSlot();
        if (!opened.get().equals(newest)) {
            return new Outcome.AnotherKey();
        }
        boolean replaces = card.waitingSlot() != null;
        List<String> lost =
                desk.work()
                        .run(
                                Act.of("CONFIRM_RECOVERY_KEY"),
                                () -> {
                                    desk.accounts()
                                            .change(card.confirmed(newest, desk.clock().now()));
                                    if (replaces) {
                                        desk.compartmentDesk().renewRecovery();
                                    } else {
                                        desk.compartmentDesk().completeRecovery();
                                    }
                                    return desk.compartmentDesk().closedToRecovery();
                                });
        if (replaces) {
            desk.keys().settle(KeyRing.RECOVERY);
        }
        return new Outcome.Confirmed(lost);
    }
}
