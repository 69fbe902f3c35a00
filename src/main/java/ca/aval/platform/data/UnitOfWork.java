package ca.aval.platform.data;

import java.util.function.Supplier;

/** The one way to change the register, and the way to read it. */
public interface UnitOfWork {
    /**
     * Carries out one act: what {@code change} writes is on disk, with its journal record, when
     * this returns, and nothing of it is when it throws. Acts run one at a time; prepare long work
     * before.
     *
     * @throws ca.aval.platform.problem.Problem when the act could not be kept; nothing changed
     */
    <T> T run(Act act, Supplier<T> change);

    /** Reads without changing; a write inside is refused. */
    <T> T read(Supplier<T> query);
}
