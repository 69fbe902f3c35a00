package ca.aval.platform.work;

import org.jspecify.annotations.Nullable;

/** Long work that says how far it is and stops when asked. */
@FunctionalInterface
public interface LongStep<T extends @Nullable Object> {
    /**
     * The answer of the work; when cancelled, the answer for the part that was done.
     *
     * @throws Exception whatever stopped it; it reaches the person through the failure path
     */
    T carryOut(Progress progress) throws Exception;
}
