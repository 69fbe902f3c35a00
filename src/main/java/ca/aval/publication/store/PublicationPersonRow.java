package ca.aval.publication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** The row of one person in a publication. */
@Entity
@Table(name = "publication_person")
public class PublicationPersonRow {
    @Id UUID id;

    @Column(name = "publication_id")
    UUID publication;

    @Column(name = "person_id")
    UUID person;

    protected PublicationPersonRow() {}

    PublicationPersonRow(UUID publication, UUID person) {
        id = UUID.randomUUID();
        this.publication = publication;
        this.person = person;
    }
}
