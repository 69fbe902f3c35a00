package ca.aval.consent.store;

import ca.aval.consent.reminder.Reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.UUID;

/** The row of a reminder. */
@Entity
@Table(name = "reminder")
public class ReminderRow {
    @Id UUID id;

    @Column(name = "run_id")
    UUID run;

    @Column(name = "form_id")
    UUID form;

    int household;
    int wave;

    @Column(name = "notice_id")
    UUID notice;

    @Column(name = "reminded_on")
    LocalDate remindedOn;

    protected ReminderRow() {}

    ReminderRow(Reminder reminder) {
        id = reminder.id();
        run = reminder.run();
        form = reminder.form();
        household = reminder.household();
        wave = reminder.wave();
        notice = reminder.notice();
        remindedOn = reminder.remindedOn();
    }

    Reminder toReminder() {
        return new Reminder(id, run, form, household, wave, notice, remindedOn);
    }
}
