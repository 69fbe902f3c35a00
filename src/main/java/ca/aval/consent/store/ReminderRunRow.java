package ca.aval.consent.store;

import ca.aval.consent.reminder.ReminderRun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** The row of reminders printed together. */
@Entity
@Table(name = "reminder_run")
public class ReminderRunRow {
    @Id UUID id;

    @Column(name = "batch_number")
    String number;

    @Column(name = "campaign_id")
    UUID campaign;

    @Column(name = "printed_at")
    Instant printedAt;

    @Column(name = "account_id")
    UUID account;

    int letters;
    int pages;
    String document;
    String sha256;

    protected ReminderRunRow() {}

    ReminderRunRow(ReminderRun run) {
        id = run.id();
        number = run.number();
        campaign = run.campaign();
        printedAt = run.printedAt();
        account = run.account();
        letters = run.letters();
        pages = run.pages();
        document = run.document();
        sha256 = run.sha256();
    }

    ReminderRun toRun() {
        return new ReminderRun(
                id, number, campaign, printedAt, account, letters, pages, document, sha256);
    }
}
