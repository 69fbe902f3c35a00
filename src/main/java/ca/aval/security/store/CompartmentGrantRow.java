package ca.aval.security.store;

import ca.aval.security.CompartmentGrant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.Base64;
import java.util.UUID;

/** The row that lets one holder open a compartment. */
@Entity
@Table(name = "compartment_grant")
public class CompartmentGrantRow {
    @Id UUID id;

    @Column(name = "key_id")
    UUID key;

    UUID holder;
    String sealed;

    protected CompartmentGrantRow() {}

    CompartmentGrantRow(CompartmentGrant grant) {
        id = grant.id();
        key = grant.key();
        holder = grant.holder();
        sealed = Base64.getEncoder().encodeToString(grant.sealed());
    }

    CompartmentGrant toGrant() {
        return new CompartmentGrant(id, key, holder, Base64.getDecoder().decode(sealed));
    }
}
