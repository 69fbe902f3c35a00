package ca.aval.consent.store;

import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.people.PupilId;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The row of a consent taken back. */
@Entity
@Table(name = "consent_withdrawal")
public class WithdrawalRow {
    @Id UUID id;

    @Column(name = "pupil_id")
    UUID pupil;

    @Column(name = "use_code")
    @Nullable String use;

    @Embedded SignatoryColumns by;

    @Column(name = "withdrawn_on")
    LocalDate day;

    @Column(name = "withdrawn_at")
    Instant at;

    String route;

    @Column(name = "recorded_by")
    UUID recordedBy;

    protected WithdrawalRow() {}

    WithdrawalRow(Withdrawal withdrawal) {
        id = withdrawal.id();
        pupil = withdrawal.pupil().value();
        use = withdrawal.use();
        by = new SignatoryColumns(withdrawal.by());
        day = withdrawal.day();
        at = withdrawal.at();
        route = withdrawal.route().name();
        recordedBy = withdrawal.recordedBy();
    }

    Withdrawal toWithdrawal() {
        return new Withdrawal(
                id,
                new PupilId(pupil),
                use,
                Objects.requireNonNull(by.toSignatory()),
                day,
                at,
                Route.valueOf(route),
                recordedBy);
    }
}
