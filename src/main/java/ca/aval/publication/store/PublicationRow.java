package ca.aval.publication.store;

import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.publication.Publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The row of something that was published. */
@Entity
@Table(name = "publication")
public class PublicationRow {
    @Id UUID id;
    @Version int version;

    @Column(name = "publication_number")
    String number;

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "use_code")
    String use;

    String title;
    @Nullable String address;

    @Column(name = "published_on")
    LocalDate day;

    String contents;
    String identification;

    @Column(name = "author_id")
    @Nullable UUID author;

    @Column(name = "check_id")
    @Nullable UUID check;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "account_id")
    UUID recordedBy;

    @Column(name = "removed_on")
    @Nullable LocalDate removedOn;

    protected PublicationRow() {}

    PublicationRow(Publication publication) {
        id = publication.id();
        version = publication.version();
        number = publication.number();
        firstYear = publication.firstYear();
        use = publication.use();
        title = publication.title();
        address = publication.address();
        day = publication.on();
        contents = publication.contents();
        identification = publication.named().name();
        author = publication.author();
        check = publication.check();
        recordedAt = publication.recordedAt();
        recordedBy = publication.recordedBy();
        removedOn = publication.removedOn();
    }

    Publication toPublication(Set<UUID> people) {
        return new Publication(
                id,
                version,
                number,
                firstYear,
                use,
                title,
                address,
                day,
                contents,
                Identification.valueOf(identification),
                author,
                check,
                recordedAt,
                recordedBy,
                removedOn,
                people);
    }
}
