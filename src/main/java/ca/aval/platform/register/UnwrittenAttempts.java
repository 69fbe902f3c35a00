package ca.aval.platform.register;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The failed sign-ins that a full disk kept from being written, of every register that this program
 * tried to open. They are gone when the program ends.
 */
final class UnwrittenAttempts {
    private final Map<Path, SignInAttempts.State> states = new ConcurrentHashMap<>();

    /** What was not written to that file; null when all of it was. */
    SignInAttempts.@Nullable State of(Path file) {
        return states.get(same(file));
    }

    void keep(Path file, SignInAttempts.State state) {
        states.put(same(file), state);
    }

    void forget(Path file) {
        states.remove(same(file));
    }

    /** The same file is the same however one came there. */
    private static Path same(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        try {
            return folder == null
                    ? whole
                    : folder.toRealPath().resolve(String.valueOf(whole.getFileName()));
        } catch (IOException e) {
            return whole;
        }
    }
}
