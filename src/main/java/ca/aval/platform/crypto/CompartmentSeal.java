package ca.aval.platform.crypto;

import ca.aval.platform.problem.Problem;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Closes words and documents for those who may open a compartment. Closing needs no right; opening
 * needs a grant to whoever is signed in.
 */
public final class CompartmentSeal {
    private static final int ID = 16;

    private final UnlockedKeys keys;

    public CompartmentSeal(UnlockedKeys keys) {
        this.keys = keys;
    }

    /**
     * A new key of a compartment.
     *
     * @param trace shows that someone with the register's key made it
     * @param privateKey to be granted, then overwritten; kept nowhere in the clear
     */
    public record Fresh(byte[] publicKey, byte[] trace, byte[] privateKey) {}

    public Fresh fresh(UUID key) {
        HolderKeys pair = HolderKeys.random();
        return new Fresh(pair.publicKey(), trace(key, pair.publicKey()), pair.privateKey());
    }

    /** The private key closed for that holder; empty when the holder has no slot to open it. */
    public Optional<byte[]> grant(UUID key, byte[] privateKey, UUID holder) {
        return keys.publicKey(holder).map(to -> grant(key, privateKey, holder, to));
    }

    /** The private key closed for that holder's prepared slot; empty when none is prepared. */
    public Optional<byte[]> grantPrepared(UUID key, byte[] privateKey, UUID holder) {
        return keys.preparedPublicKey(holder).map(to -> grant(key, privateKey, holder, to));
    }

    private static byte[] grant(UUID key, byte[] privateKey, UUID holder, byte[] to) {
        return PublicSeal.close(to, privateKey, context("grant", key, holder));
    }

    /** The private key that was granted to whoever is signed in; empty when it was not. */
    public Optional<byte[]> granted(UUID key, byte[] grant) {
        return keys.openForHolder(grant, context("grant", key, keys.holder()));
    }

    /**
     * Closes something; whoever does so cannot open it again for having closed it.
     *
     * @param context bound to the content but not kept in it
     * @throws Problem of kind {@code REGISTER_DAMAGED} when the public key is not the one that was
     *     made
     */
    public byte[] close(UUID key, byte[] publicKey, byte[] trace, byte[] open, byte[] context) {
        if (!MessageDigest.isEqual(trace, trace(key, publicKey))) {
            throw new Problem(Problem.Kind.REGISTER_DAMAGED, "compartment");
        }
        byte[] closed = PublicSeal.close(publicKey, open, context);
        return ByteBuffer.allocate(ID + closed.length)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .put(closed)
                .array();
    }

    /** Which key closed that; empty when it is too short to say. */
    public static Optional<UUID> keyOf(byte[] closed) {
        if (closed.length < ID) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(closed);
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }

    /** What was closed; empty when the key or the context is another, or a byte was changed. */
    public static Optional<byte[]> open(byte[] privateKey, byte[] closed, byte[] context) {
        return PublicSeal.open(privateKey, Arrays.copyOfRange(closed, ID, closed.length), context);
    }

    private byte[] trace(UUID key, byte[] publicKey) {
        byte[] name = context("public", key, key);
        return Digest.keyed(
                keys.master().derive("compartments"),
                ByteBuffer.allocate(name.length + publicKey.length)
                        .put(name)
                        .put(publicKey)
                        .array());
    }

    private static byte[] context(String part, UUID key, UUID holder) {
        return ("aval/compartment/1/" + part + "/" + key + "/" + holder)
                .getBytes(StandardCharsets.UTF_8);
    }
}
