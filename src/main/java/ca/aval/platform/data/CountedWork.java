package ca.aval.platform.data;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Counts the acts carried out, so that what was read before one is known to be out of date. */
public final class CountedWork implements UnitOfWork {
    private final UnitOfWork work;
    private final AtomicLong acts = new AtomicLong();
    private final Runnable whenDone;

    public CountedWork(UnitOfWork work) {
        this(work, () -> {});
    }

    /**
     * @param whenDone told after each act, on its thread; returns at once
     */
    public CountedWork(UnitOfWork work, Runnable whenDone) {
        this.work = work;
        this.whenDone = whenDone;
    }

    /** How many acts were carried out since the register was opened. */
    public long acts() {
        return acts.get();
    }

    @Override
    public <T> T run(Act act, Supplier<T> change) {
        T value = work.run(act, change);
        acts.incrementAndGet();
        whenDone.run();
        return value;
    }

    @Override
    public <T> T read(Supplier<T> query) {
        return work.read(query);
    }
}
