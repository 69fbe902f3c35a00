package ca.aval.consent;

import ca.aval.consent.form.BatchCoverSheet;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentSheet;
import ca.aval.platform.crypto.Digest;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.PdfPages;
import ca.aval.platform.document.Progress;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Account;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Prints the forms of a campaign into one PDF: new ones for pupils who have none, the same again
 * for the others.
 */
public final class PrintConsentForms {
    private final Guard guard;
    private final UnitOfWork work;
    private final BatchFacts facts;
    private final FormIssue issue;
    private final ConsentFormPrinter printer;
    private final DocumentVault documents;
    private final SchoolClock clock;
    private final Account account;

    /**
     * @param facts what a batch is made from
     * @param issue words the forms of pupils who have none
     * @param account who prints
     */
    public PrintConsentForms(
            Guard guard,
            UnitOfWork work,
            BatchFacts facts,
            FormIssue issue,
            ConsentFormPrinter printer,
            DocumentVault documents,
            SchoolClock clock,
            Account account) {
        this.guard = guard;
        this.work = work;
        this.facts = facts;
        this.issue = issue;
        this.printer = printer;
        this.documents = documents;
        this.clock = clock;
        this.account = account;
    }

    /**
     * Prints the forms in class-list order, by group. The PDF is kept before it is handed over;
     * while it is being made nothing is written, so that cancelling leaves nothing behind.
     */
    public PrintOutcome print(SchoolYear year, PrintOrder order, Progress progress) {
        guard.require(Permission.PRINT_FORMS);
        Optional<BatchFacts.Found> found = work.read(() -> facts.find(year, order));
        if (found.isEmpty()) {
            return new PrintOutcome.NoCampaign();
        }
        if (found.get().pupils().isEmpty()) {
            return new PrintOutcome.NobodyFound();
        }
        FormIssue.Batch batch = issue.batch(found.get());
        if (batch.forms().isEmpty()) {
            return new PrintOutcome.NothingPrintable(batch.notPrinted());
        }
        Optional<BatchCoverSheet> cover =
                order instanceof PrintOrder.Chosen
                        ? Optional.empty()
                        : Optional.of(
                                new CoverCounts(found.get(), batch, issue.journalHead())
                                        .sheet(account, clock));
        List<ConsentSheet> sheets = batch.forms().stream().map(FormIssue.Worded::sheet).toList();
        Optional<byte[]> pdf =
                printer.print(sheets, cover, found.get().school().language(), progress);
        if (pdf.isEmpty() || progress.cancelled()) {
            return new PrintOutcome.Cancelled();
        }
        return keep(found.get(), batch, pdf.get());
    }

    private PrintOutcome keep(BatchFacts.Found found, FormIssue.Batch batch, byte[] pdf) {
        List<PrintOutcome.Item> items = new ArrayList<>();
        List<ConsentForm> newForms = new ArrayList<>();
        int ofForms = batch.forms().stream().mapToInt(form -> form.form().pages()).sum();
        int page =
                count(pdf)
                        - ofForms
                        + 1; // the cover sheet comes first, on as many pages as it needs
        for (FormIssue.Worded worded : batch.forms()) {
            ConsentForm form = worded.kept(documents);
            if (worded.isNew()) {
                newForms.add(form);
            }
            items.add(new PrintOutcome.Item(worded.pupil(), form, page, worded.isNew()));
            page += form.pages();
        }
        PrintRun run =
                new PrintRun(
                        UUID.randomUUID(),
                        found.batches().printed(1),
                        found.campaign().id(),
                        clock.now(),
                        account.id(),
                        items.size(),
                        page - 1,
                        documents.keep(pdf),
                        Digest.hex(pdf));
        Act act =
                Act.of(
                        "PRINT_FORMS",
                        run.number(),
                        "forms " + items.size(),
                        "new " + newForms.size());
        work.run(
                act,
                () -> {
                    facts.keep(found, run, newForms);
                    return run;
                });
        return new PrintOutcome.Printed(run, pdf, items, batch.notPrinted());
    }

    private static int count(byte[] pdf) {
        try (PdfPages pages = PdfPages.of(pdf)) {
            return pages.count();
        }
    }
}
