package ca.aval.consent.store;

import ca.aval.consent.reminder.Reminder;
import ca.aval.consent.reminder.ReminderRun;
import ca.aval.consent.reminder.Reminders;
import ca.aval.platform.data.Sessions;

import java.util.List;
import java.util.UUID;

/** Reminders, kept by Hibernate. */
public final class HibernateReminders implements Reminders {
    @Override
    public void add(ReminderRun run, List<Reminder> reminders) {
        Sessions.current().insert(new ReminderRunRow(run));
        Sessions.current().insertMultiple(reminders.stream().map(ReminderRow::new).toList());
    }

    @Override
    public List<Reminder> of(UUID campaign) {
        return Sessions.current()
                .createSelectionQuery(
                        "select r from ReminderRow r join ReminderRunRow n on n.id = r.run where"
                                + " n.campaign = :campaign",
                        ReminderRow.class)
                .setParameter("campaign", campaign)
                .getResultStream()
                .map(ReminderRow::toReminder)
                .toList();
    }

    @Override
    public List<ReminderRun> runs(UUID campaign) {
        return Sessions.current()
                .createSelectionQuery(
                        "from ReminderRunRow where campaign = :campaign order by number",
                        ReminderRunRow.class)
                .setParameter("campaign", campaign)
                .getResultStream()
                .map(ReminderRunRow::toRun)
                .toList();
    }
}
