package ca.aval.journal;

import ca.aval.platform.place.Destination;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** Port: how those whom the journal knows by identity are called today. */
public interface RegisterNames {
    /** Everyone and everything that has a name now. */
    Names now();

    /**
     * The names of one moment; what was removed since has none.
     *
     * @param accounts who signs in
     * @param records pupils, staff and the school
     */
    record Names(Map<UUID, String> accounts, Map<UUID, Subject> records) {
        public Names {
            accounts = Map.copyOf(accounts);
            records = Map.copyOf(records);
        }
    }

    /**
     * What an act was about.
     *
     * @param place where it is shown; null for what has no page
     */
    record Subject(String name, @Nullable Destination place) {}
}
