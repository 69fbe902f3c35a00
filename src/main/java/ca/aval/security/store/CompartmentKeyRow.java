package ca.aval.security.store;

import ca.aval.security.CompartmentKey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** The row of the public key of a compartment. */
@Entity
@Table(name = "compartment_key")
public class CompartmentKeyRow {
    @Id UUID id;
    String name;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "public_key")
    String publicKey;

    String trace;

    protected CompartmentKeyRow() {}

    CompartmentKeyRow(CompartmentKey key) {
        id = key.id();
        name = key.name();
        madeAt = key.madeAt();
        publicKey = Base64.getEncoder().encodeToString(key.publicKey());
        trace = Base64.getEncoder().encodeToString(key.trace());
    }

    CompartmentKey toKey() {
        Base64.Decoder base64 = Base64.getDecoder();
        return new CompartmentKey(id, name, madeAt, base64.decode(publicKey), base64.decode(trace));
    }
}
