package ca.aval.platform.data;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Runs acts at once and remembers those that were carried out, for tests without a register. */
public final class UnitOfWorkInMemory implements UnitOfWork {
    private final List<Act> acts = new ArrayList<>();
    private @Nullable RuntimeException failure;

    /** The next act fails so, and nothing of it is kept. */
    public void failNext(RuntimeException next) {
        failure = next;
    }

    @Override
    public <T> T run(Act act, Supplier<T> change) {
        RuntimeException now = failure;
        failure = null;
        if (now != null) {
            throw now;
        }
        T result = change.get();
        acts.add(act);
        return result;
    }

    @Override
    public <T> T read(Supplier<T> query) {
        return query.get();
    }

    /** The acts carried out, in order. */
    public List<Act> acts() {
        return List.copyOf(acts);
    }
}
