package ca.aval.platform.work;

import org.jspecify.annotations.Nullable;

/** One piece of short desk work, carried out off the screen thread. */
@FunctionalInterface
public interface Step<T extends @Nullable Object> {
    /**
     * The answer of the work.
     *
     * @throws Exception whatever stopped it; it reaches the person through the failure path
     */
    T carryOut() throws Exception;
}
