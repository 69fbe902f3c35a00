package ca.aval.platform.crypto;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The keys of a register as long as someone is signed in. A slot changes in two steps: it is
 * prepared beside the one in use, then settled once the act that speaks of it is kept.
 */
public final class UnlockedKeys {
    private final KeyRing ring;
    private final SlotFiles slots;
    private final KeySlot slot;
    private final KeySlot.Content content;
    private final AtomicReference<Runnable> changed = new AtomicReference<>(() -> {});

    UnlockedKeys(KeyRing ring, SlotFiles slots, KeySlot slot, KeySlot.Content content) {
        this.ring = ring;
        this.slots = slots;
        this.slot = slot;
        this.content = content;
    }

    UnlockedKeys over(KeyRing other, SlotFiles files) {
        return new UnlockedKeys(other, files, slot, content.copy());
    }

    /**
     * From now on somebody wants to know when another slot counts.
     *
     * @param told after it lies on the disk; returns at once
     */
    public void whenChanged(Runnable told) {
        changed.set(told);
    }

    /** Whose slot was opened: an account, or {@link KeyRing#RECOVERY}. */
    public UUID holder() {
        return slot.account();
    }

    /** The fingerprint of the slot that was opened. */
    public String mark() {
        return slot.mark();
    }

    /** The register's key, from which every other is derived. */
    public MasterKey master() {
        return content.master();
    }

    /** Keeps a key of its own under that name. */
    public void keepOwn(String name, byte[] key) {
        ring.keepOwn(content.master(), name, key);
    }

    /**
     * The key of its own under that name.
     *
     * @throws ca.aval.platform.problem.Problem of kind {@code REGISTER_DAMAGED} when neither copy
     *     opens
     */
    public byte[] own(String name) {
        return ring.own(content.master(), name);
    }

    /** The keys of persons and files whose content can be destroyed. */
    public PayloadKeys payloadKeys() {
        return ring.payloadKeys(content.master());
    }

    /**
     * Prepares a slot with that password; it opens nothing for good until it is settled. Whoever is
     * signed in keeps their pair of keys, anybody else gets a new one.
     *
     * @return the fingerprint of the prepared slot
     */
    public String prepare(UUID account, String user, char[] password) {
        HolderKeys holder = account.equals(holder()) ? content.holder() : HolderKeys.random();
        KeySlot prepared =
                KeySlot.wrap(
                        new KeySlot.Content(content.master(), holder),
                        account,
                        user,
                        password,
                        slot.cost());
        slots.prepare(prepared);
        if (slots.next(account).flatMap(kept -> kept.unwrap(password)).isEmpty()) {
            slots.forgetNext(account);
            throw new IllegalStateException("a slot that its own password does not open");
        }
        return prepared.mark();
    }

    /** Prepares the slot of the recovery key; returns its fingerprint. */
    public String prepare(RecoveryKey key) {
        return prepare(KeyRing.RECOVERY, "", key.characters());
    }

    /** The fingerprint of the slot that this recovery key opens; empty when it opens none. */
    public Optional<String> markOf(RecoveryKey key) {
        return ring.openedBy(key)
                .map(
                        opened -> {
                            opened.clear();
                            return opened.mark();
                        });
    }

    /** Puts the prepared slot in the place of the one before, of which nothing is left. */
    public void settle(UUID holder) {
        slots.settle(holder);
        changed.get().run();
    }

    /** Forgets a prepared slot. */
    public void forget(UUID holder) {
        slots.forgetNext(holder);
    }

    /** Makes both copies of a slot the same again. */
    public void mend(UUID holder) {
        slots.mend(holder);
    }

    /** Removes the slot of that account and every copy of it. */
    public void drop(UUID account) {
        slots.drop(account);
        changed.get().run();
    }

    /** Whose slots lie on the disk, the recovery key's included. */
    public Set<UUID> holders() {
        return slots.holders();
    }

    /** The fingerprint of the slot in use; empty when there is none that is whole. */
    public Optional<String> current(UUID holder) {
        return slots.current(holder).map(KeySlot::mark);
    }

    /** The fingerprint of the slot that a change has prepared and not settled. */
    public Optional<String> prepared(UUID holder) {
        return slots.next(holder).map(KeySlot::mark);
    }

    /** The public key of that holder; empty where there is none, or it was exchanged. */
    Optional<byte[]> publicKey(UUID holder) {
        return genuine(slots.current(holder));
    }

    /** The public key that the holder has once the prepared slot is settled. */
    Optional<byte[]> preparedPublicKey(UUID holder) {
        return genuine(slots.next(holder));
    }

    private Optional<byte[]> genuine(Optional<KeySlot> found) {
        return found.filter(one -> one.isBoundTo(content.master())).map(KeySlot::publicKey);
    }

    /** Opens what was closed for whoever is signed in. */
    Optional<byte[]> openForHolder(byte[] closed, byte[] context) {
        return PublicSeal.open(content.holder().privateKey(), closed, context);
    }

    /** Overwrites the keys; they open and derive nothing of use afterwards. */
    public void clear() {
        content.master().clear();
        Arrays.fill(content.holder().privateKey(), (byte) 0);
    }
}
