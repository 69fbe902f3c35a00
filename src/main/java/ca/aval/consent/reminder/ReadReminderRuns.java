package ca.aval.consent.reminder;

import ca.aval.consent.Campaigns;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.Optional;

/** Gives back the last run of reminders as it was printed, for a printer that jams. */
public final class ReadReminderRuns {
    private final Guard guard;
    private final UnitOfWork work;
    private final Campaigns campaigns;
    private final Reminders reminders;
    private final DocumentVault documents;

    public ReadReminderRuns(
            Guard guard,
            UnitOfWork work,
            Campaigns campaigns,
            Reminders reminders,
            DocumentVault documents) {
        this.guard = guard;
        this.work = work;
        this.campaigns = campaigns;
        this.reminders = reminders;
        this.documents = documents;
    }

    /** A run with the bytes that went out. */
    public record Opened(ReminderRun run, byte[] pdf) {}

    /** The last run of that year; empty when there was none. */
    public Optional<Opened> last(SchoolYear year) {
        guard.require(Permission.PRINT_FORMS);
        return work.read(
                        () ->
                                campaigns
                                        .find(year)
                                        .flatMap(
                                                c ->
                                                        reminders.runs(c.id()).stream()
                                                                .reduce((first, next) -> next)))
                .map(run -> new Opened(run, documents.read(run.document())));
    }
}
