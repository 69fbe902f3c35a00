package ca.aval.app.window;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Makes something when it is first wanted, and hands out the same from then on. */
final class OnlyOnce<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    OnlyOnce(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
