package ca.aval.consent.store;

import ca.aval.consent.answer.Route;
import ca.aval.consent.staff.StaffWithdrawal;
import ca.aval.people.StaffId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The row of a consent that an adult took back. */
@Entity
@Table(name = "staff_consent_withdrawal")
public class StaffWithdrawalRow {
    @Id UUID id;

    @Column(name = "staff_id")
    UUID member;

    @Column(name = "use_code")
    @Nullable String use;

    @Column(name = "withdrawn_on")
    LocalDate day;

    @Column(name = "withdrawn_at")
    Instant at;

    String route;

    @Column(name = "recorded_by")
    UUID recordedBy;

    protected StaffWithdrawalRow() {}

    StaffWithdrawalRow(StaffWithdrawal withdrawal) {
        id = withdrawal.id();
        member = withdrawal.member().value();
        use = withdrawal.use();
        day = withdrawal.day();
        at = withdrawal.at();
        route = withdrawal.route().name();
        recordedBy = withdrawal.recordedBy();
    }

    StaffWithdrawal toWithdrawal() {
        return new StaffWithdrawal(
                id, new StaffId(member), use, day, at, Route.valueOf(route), recordedBy);
    }
}
