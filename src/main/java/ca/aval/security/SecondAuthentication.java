package ca.aval.security;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Asks again for the password of whoever is signed in, before something weighty. */
public final class SecondAuthentication {
    private final Predicate<char[]> isPassword;

    /**
     * @param isPassword whether that is the password of whoever is signed in, slowed down after
     *     wrong ones
     */
    public SecondAuthentication(Predicate<char[]> isPassword) {
        this.isPassword = isPassword;
    }

    /** That the password was typed just now; good for one act. */
    public static final class Proof {
        private final AtomicBoolean used = new AtomicBoolean();

        private Proof() {}

        /** Whether it was good still; it is not any more. */
        boolean use() {
            return used.compareAndSet(false, true);
        }
    }

    /**
     * The proof; empty when the password is another.
     *
     * @param password overwritten once it was used
     * @throws ca.aval.platform.problem.Problem of kind {@code TOO_MANY_ATTEMPTS}
     */
    public Optional<Proof> ask(char[] password) {
        try {
            return isPassword.test(password) ? Optional.of(new Proof()) : Optional.empty();
        } finally {
            AccountDesk.clear(password);
        }
    }
}
