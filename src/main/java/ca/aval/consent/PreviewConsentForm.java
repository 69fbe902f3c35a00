package ca.aval.consent;

import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentSheet;
import ca.aval.people.PupilId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.Progress;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shows one pupil's form: the one that was printed, or how it would be, with a dash for its number
 * and codes that no register knows. Nothing is kept and no number is taken.
 */
public final class PreviewConsentForm {
    private final Guard guard;
    private final UnitOfWork work;
    private final BatchFacts facts;
    private final FormIssue issue;
    private final ConsentFormPrinter printer;

    public PreviewConsentForm(
            Guard guard,
            UnitOfWork work,
            BatchFacts facts,
            FormIssue issue,
            ConsentFormPrinter printer) {
        this.guard = guard;
        this.work = work;
        this.facts = facts;
        this.issue = issue;
        this.printer = printer;
    }

    /** The form of that pupil in that year, as a PDF. */
    public PreviewOutcome preview(SchoolYear year, PupilId pupil) {
        guard.require(Permission.PRINT_FORMS);
        Optional<BatchFacts.Found> found =
                work.read(() -> facts.find(year, new PrintOrder.Chosen(Set.of(pupil))));
        if (found.isEmpty()) {
            return new PreviewOutcome.NoCampaign();
        }
        if (found.get().pupils().isEmpty()) {
            return new PreviewOutcome.NobodyFound();
        }
        FormIssue.Batch batch = issue.preview(found.get());
        if (batch.forms().isEmpty()) {
            return new PreviewOutcome.Refused(batch.notPrinted().getFirst().reason());
        }
        FormIssue.Worded worded = batch.forms().getFirst();
        ConsentSheet sheet = worded.sheet();
        return printer.print(List.of(sheet), Optional.empty(), sheet.language(), Progress.NONE)
                .<PreviewOutcome>map(pdf -> new PreviewOutcome.Shown(pdf, !worded.isNew()))
                .orElseThrow();
    }
}
