package ca.aval.platform.backup;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.UnlockedKeys;

/** Opens the keys that a backup holds: with a password, or with the recovery key. */
@FunctionalInterface
public interface Unlocking {
    /**
     * The keys, opened.
     *
     * @throws ca.aval.platform.problem.Problem of kind {@code WRONG_PASSWORD} or {@code
     *     USER_NEEDED}
     */
    UnlockedKeys unlock(KeyRing keys);
}
