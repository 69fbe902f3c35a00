package ca.aval.security.store;

import ca.aval.security.RecoveryCard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** The row of what is known of the recovery key. */
@Entity
@Table(name = "recovery_key")
public class RecoveryKeyRow {
    @Id UUID id;
    @Version int version;
    String slot;

    @Column(name = "waiting_slot")
    @Nullable String waitingSlot;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "confirmed_at")
    @Nullable Instant confirmedAt;

    protected RecoveryKeyRow() {}

    RecoveryKeyRow(RecoveryCard card) {
        id = card.id();
        version = card.version();
        slot = card.slot();
        waitingSlot = card.waitingSlot();
        madeAt = card.madeAt();
        confirmedAt = card.confirmedAt();
    }

    RecoveryCard toCard() {
        return new RecoveryCard(id, version, slot, waitingSlot, madeAt, confirmedAt);
    }
}
