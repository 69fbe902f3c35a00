package ca.aval.app.composition;

import ca.aval.backup.BackupActs;
import ca.aval.consent.Campaigns;
import ca.aval.consent.ConsentActs;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.store.HibernateCampaigns;
import ca.aval.desk.Desk;
import ca.aval.desk.OwnDesk;
import ca.aval.desk.store.HibernateDeskItems;
import ca.aval.journal.Journal;
import ca.aval.journal.RecordHistory;
import ca.aval.people.ListPupils;
import ca.aval.people.ListStaff;
import ca.aval.people.People;
import ca.aval.people.PupilForms;
import ca.aval.people.ReadPupil;
import ca.aval.people.ReadStaffMember;
import ca.aval.people.Staff;
import ca.aval.people.change.PeopleActs;
import ca.aval.people.roster.past.PastImports;
import ca.aval.people.store.HibernatePastImports;
import ca.aval.people.store.HibernatePeople;
import ca.aval.people.store.HibernateStaff;
import ca.aval.people.year.RollOverActs;
import ca.aval.people.year.StaffEndings;
import ca.aval.platform.data.CountedWork;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.register.Opening;
import ca.aval.platform.register.Register;
import ca.aval.platform.time.SchoolClock;
import ca.aval.school.CalendarActs;
import ca.aval.school.Calendars;
import ca.aval.school.ChangeSchool;
import ca.aval.school.Numbers;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.school.store.HibernateCalendars;
import ca.aval.school.store.HibernateNumbers;
import ca.aval.school.store.HibernateSchools;
import ca.aval.security.Account;
import ca.aval.security.AccountActs;
import ca.aval.security.Accounts;
import ca.aval.security.CompartmentActs;
import ca.aval.security.ExportActs;
import ca.aval.security.Guard;
import ca.aval.security.SignedIn;
import ca.aval.security.store.HibernateAccounts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Everything that can be done while a register is open, put together in one place. */
public final class OpenRegister implements AutoCloseable {
    private final Register register;
    private final CountedWork work;
    private final SchoolClock clock;
    private final Accounts accounts = new HibernateAccounts();
    private final Schools schools = new HibernateSchools();
    private final People people = new HibernatePeople();
    private final PastImports pastImports = new HibernatePastImports();
    private final Staff staff = new HibernateStaff();
    private final Campaigns campaigns = new HibernateCampaigns();
    private final Calendars calendars = new HibernateCalendars();
    private final Numbers numbers = new HibernateNumbers();
    private final ConsentFormPrinter printer = new ConsentFormPrinter(new JasperPrinter());
    private final Account account;
    private final Guard guard;
    private final RegisterActs acts;
    private final JournalParts journalParts;
    private final BackupParts backups;
    private final PolicyParts policy;

    OpenRegister(
            Register register,
            SchoolClock clock,
            Account account,
            Function<Path, Optional<Path>> second) {
        this.register = register;
        this.clock = clock;
        this.account = account;
        guard = new SignedIn(account);
        policy = new PolicyParts(this);
        acts = new RegisterActs(register, accounts);
        backups = new BackupParts(register, guard, clock, second);
        register.keys().whenChanged(backups.journal()::nudge);
        work = new CountedWork(register.work(), backups.journal()::nudge);
        journalParts =
                new JournalParts(
                        this, guard, register.work(), new RegisterVerification(register, acts));
    }

    public Account account() {
        return account;
    }

    /**
     * Whether that is the password of whoever is signed in.
     *
     * @param password overwritten once it was used
     * @throws ca.aval.platform.problem.Problem of kind {@code TOO_MANY_ATTEMPTS}
     */
    public boolean isPassword(char[] password) {
        try {
            return register.isPassword(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Everything that can be done with accounts and the recovery key. */
    public AccountActs accountActs() {
        return accountParts().acts(guard, work());
    }

    /** What can be done with what only some may read. */
    public CompartmentActs compartmentActs() {
        return accountParts().compartmentActs(guard, work());
    }

    /** What only goes out after the password was asked again. */
    public ExportActs exportActs() {
        return accountParts().exports(guard, work());
    }

    private AccountParts accountParts() {
        return AccountParts.of(register, clock);
    }

    public Accounts accounts() {
        return accounts;
    }

    public Guard guard() {
        return guard;
    }

    /** Where the register lies. */
    public Path folder() {
        return register.folder();
    }

    public UnitOfWork work() {
        return work;
    }

    /** How many acts were carried out since the register was opened. */
    public long acts() {
        return work.acts();
    }

    public SchoolClock clock() {
        return clock;
    }

    /** How the register was found when it was opened. */
    public Opening opening() {
        return register.opening();
    }

    /** What the signed-in person keeps for themselves. */
    public Desk desk() {
        return new OwnDesk(guard, work(), new HibernateDeskItems(), account.id());
    }

    public DocumentVault documents() {
        return register.documents();
    }

    public Schools schools() {
        return schools;
    }

    /** The school as it is now. */
    public School school() {
        return register.work().read(schools::current);
    }

    public ChangeSchool changeSchool() {
        return new ChangeSchool(guard, work(), schools, documents());
    }

    /** The policy of the school: what is in force, and what can be done with it. */
    public PolicyParts policy() {
        return policy;
    }

    public People people() {
        return people;
    }

    public Staff staff() {
        return staff;
    }

    public ListStaff listStaff() {
        return new ListStaff(guard, work(), staff);
    }

    public ReadPupil readPupil() {
        return new ReadPupil(guard, work(), people, pupilForms(), history(), clock());
    }

    public ReadStaffMember readStaffMember() {
        return new ReadStaffMember(guard, work(), staff, history());
    }

    /** Everything that is done by hand to people. */
    public PeopleActs peopleActs() {
        return PeopleActs.of(guard, work(), people, staff, pupilForms(), clock);
    }

    public RecordHistory history() {
        return acts;
    }

    private PupilForms pupilForms() {
        return new PrintedForms(work(), schools, campaigns);
    }

    public Journal journal() {
        return acts;
    }

    /** What reads the journal, and what writes into it besides changes. */
    public JournalParts journalParts() {
        return journalParts;
    }

    public ListPupils listPupils() {
        return new ListPupils(guard, work(), people);
    }

    /** What is done with lists of pupils and staff. */
    public RosterParts roster() {
        return new RosterParts(this, pastImports, backups);
    }

    public Campaigns campaigns() {
        return campaigns;
    }

    /** Everything that can be done with the year's asking. */
    public ConsentActs consentActs() {
        return asking().acts(guard);
    }

    /** What can be done with the asking of a past year: to look at it. */
    public ConsentActs pastConsentActs() {
        return asking().acts(Guard.NOBODY);
    }

    /** What families answered, and everything that can be done with it. */
    public AnswerParts answers() {
        return new AnswerParts(this, register.formCodeKey());
    }

    private AskingParts asking() {
        return new AskingParts(this, numbers, printer, register.formCodeKey());
    }

    /** Everything that can be done with the calendar of the school. */
    public CalendarActs calendarActs() {
        return CalendarActs.of(guard, work(), schools, calendars, clock);
    }

    /** Everything that can be done to turn the year. */
    public RollOverActs rollOverActs() {
        return RollOverActs.of(
                guard,
                work(),
                schools,
                people,
                new StaffEndings(staff),
                year -> campaigns.find(year).isPresent(),
                clock);
    }

    /** What keeps the register from being lost. */
    public BackupParts backups() {
        return backups;
    }

    /** Everything that can be done about its backups. */
    public BackupActs backupActs() {
        return backups.acts(work());
    }

    @Override
    public void close() {
        backups.close();
        register.close();
    }
}
