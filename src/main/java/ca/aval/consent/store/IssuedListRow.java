package ca.aval.consent.store;

import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.consent.photo.IssuedList;
import ca.aval.platform.time.SchoolYear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The row of a list of names that was handed out. */
@Entity
@Table(name = "issued_list")
public class IssuedListRow {
    @Id UUID id;

    @Column(name = "list_number")
    String number;

    String purpose;

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "use_code")
    String use;

    @Column(name = "list_day")
    LocalDate day;

    int names;
    int copies;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "account_id")
    UUID account;

    String document;
    String sha256;

    protected IssuedListRow() {}

    IssuedListRow(IssuedList list) {
        id = list.id();
        number = list.number();
        purpose = list.purpose().name();
        firstYear = list.year().firstYear();
        use = list.use();
        day = list.day();
        names = list.names();
        copies = list.copies();
        issuedAt = list.issuedAt();
        account = list.account();
        document = list.document();
        sha256 = list.sha256();
    }

    IssuedList toList() {
        return new IssuedList(
                id,
                number,
                Purpose.valueOf(purpose),
                new SchoolYear(firstYear),
                use,
                day,
                names,
                copies,
                issuedAt,
                account,
                document,
                sha256);
    }
}
