package ca.aval.security;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What the register knows of its recovery key, which is not the key.
 *
 * @param slot the fingerprint of the slot that it opens
 * @param waitingSlot of the one that takes its place once it was typed back; null when none waits
 * @param madeAt when the newest key was made
 * @param confirmedAt when the one in force was typed back; null while it never was
 */
public record RecoveryCard(
        UUID id,
        int version,
        String slot,
        @Nullable String waitingSlot,
        Instant madeAt,
        @Nullable Instant confirmedAt) {
    RecoveryCard replaced(String mark, Instant moment) {
        return new RecoveryCard(id, version, mark, null, moment, null);
    }

    RecoveryCard waiting(String mark, Instant moment) {
        return new RecoveryCard(id, version, slot, mark, moment, confirmedAt);
    }

    RecoveryCard confirmed(String mark, Instant moment) {
        return new RecoveryCard(id, version, mark, null, madeAt, moment);
    }

    boolean knows(String mark) {
        return mark.equals(slot) || mark.equals(waitingSlot);
    }
}
