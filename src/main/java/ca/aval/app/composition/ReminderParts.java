package ca.aval.app.composition;

import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.reminder.PrintReminders;
import ca.aval.consent.reminder.ReadReminderRuns;
import ca.aval.consent.reminder.ReminderActs;
import ca.aval.consent.reminder.ReminderDesk;
import ca.aval.consent.reminder.ReminderPaper;
import ca.aval.consent.reminder.Reminders;
import ca.aval.consent.reminder.WhoHasNotAnswered;
import ca.aval.consent.store.HibernateConsents;
import ca.aval.consent.store.HibernateReminders;
import ca.aval.notice.IssueNotice;
import ca.aval.notice.LabelPrinter;
import ca.aval.notice.LetterPrinter;
import ca.aval.notice.Notices;
import ca.aval.notice.PrintLabels;
import ca.aval.notice.ReadNotices;
import ca.aval.notice.store.HibernateNotices;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.school.store.HibernateCalendars;
import ca.aval.school.store.HibernateNumbers;

/** Puts together the letters of an open register, and the reminders among them. */
public record ReminderParts(OpenRegister register) {
    /** What can be done about answers that are missing. */
    public ReminderActs acts() {
        JasperPrinter printer = new JasperPrinter();
        LetterPrinter letters = new LetterPrinter(printer);
        ReminderPaper paper =
                new ReminderPaper(
                        printer, letters, new ConsentFormPrinter(printer), register.documents());
        return new ReminderActs(
                new WhoHasNotAnswered(register.guard(), register.work(), desk()),
                new PrintReminders(
                        register.guard(),
                        register.work(),
                        desk(),
                        new HibernateNumbers(),
                        issue(letters),
                        paper,
                        register.account()));
    }

    /** Numbers, prints and keeps any letter. */
    public IssueNotice issue() {
        return issue(new LetterPrinter(new JasperPrinter()));
    }

    /** Addresses of families on labels. */
    public PrintLabels labels() {
        return new PrintLabels(
                register.guard(),
                register.work(),
                register.schools(),
                register.people(),
                new LabelPrinter(new JasperPrinter()),
                register.exportActs().record(),
                register.clock());
    }

    /** Runs of reminders that were printed. */
    public ReadReminderRuns runs() {
        return new ReadReminderRuns(
                register.guard(),
                register.work(),
                register.campaigns(),
                reminders(),
                register.documents());
    }

    /** Letters that went out. */
    public ReadNotices letters() {
        return new ReadNotices(register.guard(), register.work(), notices(), register.documents());
    }

    /** To be used inside a unit of work. */
    public Notices notices() {
        return new HibernateNotices();
    }

    /** To be used inside a unit of work. */
    public Reminders reminders() {
        return new HibernateReminders();
    }

    private IssueNotice issue(LetterPrinter letters) {
        return new IssueNotice(
                register.work(),
                register.schools(),
                register.accounts(),
                new HibernateNumbers(),
                new HibernateNotices(),
                letters,
                register.documents(),
                register.journal(),
                register.clock(),
                register.account());
    }

    private ReminderDesk desk() {
        return new ReminderDesk(
                register.schools(),
                new HibernateCalendars(),
                register.people(),
                register.campaigns(),
                new HibernateConsents(),
                new HibernateReminders(),
                register.documents(),
                register.clock());
    }
}
