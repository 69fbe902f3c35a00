package ca.aval.school.store;

import ca.aval.school.OfficialAccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** The row of one of the school's own accounts. */
@Entity
@Table(name = "official_account")
public class OfficialAccountRow {
    @Id UUID id;

    @Column(name = "school_id")
    UUID schoolId;

    String platform;
    int ordinal;
    String address;

    protected OfficialAccountRow() {}

    OfficialAccountRow(UUID id, UUID schoolId, OfficialAccount account) {
        this.id = id;
        this.schoolId = schoolId;
        platform = account.platform();
        ordinal = account.ordinal();
        address = account.address();
    }

    OfficialAccount toAccount() {
        return new OfficialAccount(platform, ordinal, address);
    }
}
