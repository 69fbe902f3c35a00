package ca.aval.platform.data;

import org.hibernate.StatelessSession;

/** The session of the unit of work that is going on, for the stores. */
public final class Sessions {
    static final ScopedValue<StatelessSession> CURRENT = ScopedValue.newInstance();

    private Sessions() {}

    /**
     * The session of the unit of work.
     *
     * @throws java.util.NoSuchElementException outside of one
     */
    public static StatelessSession current() {
        return CURRENT.get();
    }
}
