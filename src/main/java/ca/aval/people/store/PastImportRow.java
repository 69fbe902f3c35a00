package ca.aval.people.store;

import ca.aval.people.roster.past.PastImport;
import ca.aval.platform.time.SchoolYear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.UUID;

/** The row of an import that was carried out. */
@Entity
@Table(name = "past_import")
public class PastImportRow {
    @Id UUID id;
    @Version int version;

    @Column(name = "import_number")
    int number;

    @Column(name = "made_at")
    Instant at;

    @Column(name = "first_year")
    int firstYear;

    int added;
    int changed;

    @Column(name = "taken_back")
    boolean takenBack;

    protected PastImportRow() {}

    PastImportRow(PastImport made) {
        id = made.id();
        version = made.version();
        number = made.number();
        at = made.at();
        firstYear = made.year().firstYear();
        added = made.added();
        changed = made.changed();
        takenBack = made.takenBack();
    }

    PastImport toPastImport() {
        return new PastImport(
                id, version, number, at, new SchoolYear(firstYear), added, changed, takenBack);
    }
}
