package ca.aval.platform.backup;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.problem.Problem;

import java.util.Arrays;

/** Opens the keys that a backup holds: with a password, or with the recovery key. */
@FunctionalInterface
public interface Unlocking {
    /**
     * The keys, opened.
     *
     * @throws ca.aval.platform.problem.Problem of kind {@code WRONG_PASSWORD}, {@code USER_NEEDED}
     *     or {@code WRONG_BACKUP_KEY}
     */
    UnlockedKeys unlock(KeyRing keys);

    /** Overwrites what was typed, whether it was used or not. */
    default void forget() {}

    /**
     * With the password of an account of that time.
     *
     * @param user may be empty where there was one account
     */
    static Unlocking with(String user, char[] password) {
        return new Unlocking() {
            @Override
            public UnlockedKeys unlock(KeyRing keys) {
                return keys.open(user.isBlank() ? null : user.strip(), password);
            }

            @Override
            public void forget() {
                Arrays.fill(password, '\0');
            }
        };
    }

    /** With the recovery key of that time. */
    static Unlocking with(RecoveryKey key) {
        return new Unlocking() {
            @Override
            public UnlockedKeys unlock(KeyRing keys) {
                try {
                    return keys.open(key);
                } catch (Problem problem) {
                    throw problem.kind() == Problem.Kind.WRONG_RECOVERY_KEY
                            ? new Problem(problem, Problem.Kind.WRONG_BACKUP_KEY)
                            : problem;
                }
            }

            @Override
            public void forget() {
                key.clear();
            }
        };
    }
}
