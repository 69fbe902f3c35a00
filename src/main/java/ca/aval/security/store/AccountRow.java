package ca.aval.security.store;

import ca.aval.security.Account;
import ca.aval.security.Role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** The row of an account. */
@Entity
@Table(name = "account")
public class AccountRow {
    @Id UUID id;
    @Version int version;

    @Column(name = "user_name")
    String userName;

    @Column(name = "display_name")
    String displayName;

    String role;
    @Nullable String slot;

    @Column(name = "closed_at")
    @Nullable Instant closedAt;

    protected AccountRow() {}

    AccountRow(Account account) {
        id = account.id();
        version = account.version();
        userName = account.userName();
        displayName = account.displayName();
        role = account.role().name();
        slot = account.slot();
        closedAt = account.closedAt();
    }

    Account toAccount() {
        return new Account(id, version, userName, displayName, Role.valueOf(role), slot, closedAt);
    }
}
