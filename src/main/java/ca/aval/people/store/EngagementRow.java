package ca.aval.people.store;

import ca.aval.people.Engagement;
import ca.aval.people.EngagementType;
import ca.aval.people.Period;
import ca.aval.people.StaffId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The row of what binds a person to the school. */
@Entity
@Table(name = "staff_engagement")
public class EngagementRow {
    @Id UUID id;

    @Column(name = "staff_id")
    UUID staffId;

    String type;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "until_date")
    @Nullable LocalDate until;

    protected EngagementRow() {}

    EngagementRow(StaffId member, Engagement kept) {
        id = kept.id();
        staffId = member.value();
        type = kept.type().name();
        from = kept.period().from();
        until = kept.period().until();
    }

    Engagement toEngagement() {
        return new Engagement(id, EngagementType.valueOf(type), new Period(from, until));
    }
}
