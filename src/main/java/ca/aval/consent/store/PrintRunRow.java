package ca.aval.consent.store;

import ca.aval.consent.PrintRun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** The row of a printed batch. */
@Entity
@Table(name = "print_run")
public class PrintRunRow {
    @Id UUID id;

    @Column(name = "batch_number")
    String number;

    @Column(name = "campaign_id")
    UUID campaign;

    @Column(name = "printed_at")
    Instant printedAt;

    @Column(name = "account_id")
    UUID account;

    int forms;
    int pages;
    String document;
    String sha256;

    protected PrintRunRow() {}

    PrintRunRow(PrintRun run) {
        id = run.id();
        number = run.number();
        campaign = run.campaign();
        printedAt = run.printedAt();
        account = run.account();
        forms = run.forms();
        pages = run.pages();
        document = run.document();
        sha256 = run.sha256();
    }

    PrintRun toRun() {
        return new PrintRun(
                id, number, campaign, printedAt, account, forms, pages, document, sha256);
    }
}
