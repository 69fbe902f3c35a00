package ca.aval.app.composition;

import ca.aval.consent.BatchFacts;
import ca.aval.consent.Campaigns;
import ca.aval.consent.ConsentActs;
import ca.aval.consent.CreateCampaign;
import ca.aval.consent.FormIssue;
import ca.aval.consent.PreviewConsentForm;
import ca.aval.consent.PrintConsentForms;
import ca.aval.consent.ReadCampaign;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.store.HibernateCampaigns;
import ca.aval.desk.Desk;
import ca.aval.desk.OwnDesk;
import ca.aval.desk.store.HibernateDeskItems;
import ca.aval.journal.Journal;
import ca.aval.people.ListPupils;
import ca.aval.people.People;
import ca.aval.people.PupilUses;
import ca.aval.people.Staff;
import ca.aval.people.roster.ApplyRosterPlan;
import ca.aval.people.roster.PlanRoster;
import ca.aval.people.roster.RosterReader;
import ca.aval.people.roster.past.PastImports;
import ca.aval.people.roster.past.RedoLastImport;
import ca.aval.people.roster.past.UndoLastImport;
import ca.aval.people.store.HibernatePastImports;
import ca.aval.people.store.HibernatePeople;
import ca.aval.people.store.HibernateStaff;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.register.Opening;
import ca.aval.platform.register.Register;
import ca.aval.platform.time.SchoolClock;
import ca.aval.school.Numbers;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.school.store.HibernateNumbers;
import ca.aval.school.store.HibernateSchools;
import ca.aval.security.Account;
import ca.aval.security.Accounts;
import ca.aval.security.Guard;
import ca.aval.security.SignedIn;
import ca.aval.security.store.HibernateAccounts;

/** Everything that can be done while a register is open, put together in one place. */
public final class OpenRegister implements AutoCloseable {
    private final Register register;
    private final SchoolClock clock;
    private final Accounts accounts = new HibernateAccounts();
    private final Schools schools = new HibernateSchools();
    private final People people = new HibernatePeople();
    private final PastImports pastImports = new HibernatePastImports();
    private final Staff staff = new HibernateStaff();
    private final Campaigns campaigns = new HibernateCampaigns();
    private final Numbers numbers = new HibernateNumbers();
    private final ConsentUses uses = ConsentUses.catalogue();
    private final ConsentFormPrinter printer = new ConsentFormPrinter(new JasperPrinter());
    private final Account account;
    private final Guard guard;

    OpenRegister(Register register, SchoolClock clock) {
        this.register = register;
        this.clock = clock;
        account = register.work().read(() -> accounts.find(register.account()).orElseThrow());
        guard = new SignedIn(account);
    }

    public Account account() {
        return account;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Guard guard() {
        return guard;
    }

    public UnitOfWork work() {
        return register.work();
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

    public People people() {
        return people;
    }

    public Staff staff() {
        return staff;
    }

    public Journal journal() {
        return new RegisterJournal(register);
    }

    public PlanRoster planRoster() {
        return new PlanRoster(guard, new RosterReader(), work(), people, staff);
    }

    public ListPupils listPupils() {
        return new ListPupils(guard, work(), people);
    }

    public ApplyRosterPlan applyRosterPlan() {
        return new ApplyRosterPlan(guard, work(), people, staff, pastImports, pupilUses(), clock);
    }

    public UndoLastImport undoLastImport() {
        return new UndoLastImport(guard, work(), pastImports, people, staff, pupilUses());
    }

    public RedoLastImport redoLastImport() {
        return new RedoLastImport(guard, work(), pastImports, people, staff, pupilUses());
    }

    private PupilUses pupilUses() {
        return new FormsOfPupils(campaigns);
    }

    public Campaigns campaigns() {
        return campaigns;
    }

    public CreateCampaign createCampaign() {
        return new CreateCampaign(
                guard, work(), schools, campaigns, numbers, uses, printer, documents(), clock);
    }

    public PrintConsentForms printConsentForms() {
        return new PrintConsentForms(
                guard, work(), batchFacts(), formIssue(), printer, documents(), clock, account);
    }

    /** Everything that can be done with the year's asking. */
    public ConsentActs consentActs() {
        return new ConsentActs(
                new ReadCampaign(guard, work(), schools, people, campaigns, clock),
                createCampaign(),
                printConsentForms(),
                new PreviewConsentForm(guard, work(), batchFacts(), formIssue(), printer));
    }

    private BatchFacts batchFacts() {
        return new BatchFacts(schools, people, campaigns, numbers);
    }

    private FormIssue formIssue() {
        return new FormIssue(uses, documents(), journal(), clock, register.formCodeKey());
    }

    @Override
    public void close() {
        register.close();
    }
}
