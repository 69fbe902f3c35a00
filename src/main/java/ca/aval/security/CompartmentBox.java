package ca.aval.security;

import ca.aval.platform.crypto.CompartmentSeal;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.UnitOfWork;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Closes what belongs in a compartment before it becomes a row or a document. Anyone may put
 * something in; only who was let in takes it out. The acts that use it ask for their permission.
 */
public final class CompartmentBox {
    private final UnitOfWork work;
    private final CompartmentDesk desk;
    private final CompartmentSeal seal;

    public CompartmentBox(UnitOfWork work, Compartments compartments, UnlockedKeys keys) {
        this.work = work;
        desk = new CompartmentDesk(compartments, keys);
        seal = new CompartmentSeal(keys);
    }

    /** What came out. */
    public sealed interface Taken {
        record Opened(byte[] content) implements Taken {}

        /** Whoever is signed in was not let in. */
        record NotEntitled() implements Taken {}

        /** It was changed, or belongs elsewhere. */
        record Damaged() implements Taken {}
    }

    /**
     * Closes something for a compartment; empty when nobody was ever let into it.
     *
     * @param context what it belongs to, such as the id of a file; the same opens it
     */
    public Optional<byte[]> put(String name, byte[] content, byte[] context) {
        return work.read(() -> desk.keysOf(name)).stream()
                .reduce((older, newer) -> newer)
                .map(key -> seal.close(key.id(), key.publicKey(), key.trace(), content, context));
    }

    /** Opens what was closed with that context. */
    public Taken take(byte[] closed, byte[] context) {
        UUID key = CompartmentSeal.keyOf(closed).orElse(null);
        if (key == null) {
            return new Taken.Damaged();
        }
        byte[] own = work.read(() -> desk.own(key)).orElse(null);
        if (own == null) {
            return new Taken.NotEntitled();
        }
        Optional<byte[]> content = CompartmentSeal.open(own, closed, context);
        Arrays.fill(own, (byte) 0);
        return content.<Taken>map(Taken.Opened::new).orElseGet(Taken.Damaged::new);
    }
}
