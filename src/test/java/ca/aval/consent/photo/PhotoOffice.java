package ca.aval.consent.photo;

import ca.aval.consent.Campaigns;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.FormPolicies;
import ca.aval.consent.FormVersion;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.check.MayPublish;
import ca.aval.consent.coverage.Asking;
import ca.aval.consent.coverage.ReadCoverage;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.consent.form.NameListPrinter;
import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.journal.Journal;
import ca.aval.journal.JournalLine;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;
import ca.aval.school.SchoolsInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * An office in memory on October 5, 2026. In 041: a yes, a no for the site, a silence, a prohibited
 * pupil who agreed, one who left and one who died; 042 is empty since somebody left it.
 */
public final class PhotoOffice {
    public final Office office = new Office();
    public final Asking asking = new Asking();
    public final List<IssuedList> issued = new ArrayList<>();
    public final DocumentVault vault;
    public final NameListPrinter printer = new NameListPrinter(new JasperPrinter());
    private final FormPolicies policies = any -> FormPolicy.ofLaw(Jurisdictions.of("quebec"));
    private int last;

    public PhotoOffice(Path folder) {
        vault = new DocumentVault(folder, new LocalDisk(), new byte[32], new byte[32]);
        office.people.remove(office.pupil);
        office.people.add(
                List.of(
                        asking.answered(pupil("Arsenault", "041"), Answer.YES, Answer.YES),
                        asking.answered(pupil("Benali", "041"), Answer.NO, Answer.YES),
                        asking.ask(pupil("Caron", "041")),
                        with(
                                asking.answered(pupil("Demers", "041"), Answer.YES, Answer.YES),
                                LegalFactKind.CHILD_PROTECTION),
                        with(asking.ask(pupil("Émond", "041")), LegalFactKind.DECEASED_OR_MISSING),
                        left(asking.ask(pupil("Fortin", "041"))),
                        left(asking.ask(pupil("Gagnon", "042")))));
    }

    /** A list of pictures for that use on the day. */
    public static NameListOrder pictures(String use, String... groups) {
        return new NameListOrder(
                Purpose.OUT_OF_FRAME,
                List.of(groups),
                Set.of(),
                use,
                Office.DAY,
                LocalTime.of(16, 0),
                List.of("Photo Boréale"),
                Language.FRENCH);
    }

    public PrepareNameList prepare(Guard guard) {
        SchoolsInMemory schools = new SchoolsInMemory(SchoolsInMemory.pins());
        return new PrepareNameList(
                guard,
                office.work,
                schools,
                office.people,
                policies,
                new MayPublish(
                        guard,
                        office.work,
                        schools,
                        office.people,
                        campaigns(),
                        asking.consents,
                        policies,
                        ConsentUses.catalogue()),
                coverage(guard),
                vault,
                journal(),
                Office.CLOCK);
    }

    public ReadCoverage coverage(Guard guard) {
        return new ReadCoverage(
                guard,
                office.work,
                new SchoolsInMemory(SchoolsInMemory.pins()),
                office.people,
                campaigns(),
                asking.consents,
                policies,
                ConsentUses.catalogue(),
                Office.CLOCK);
    }

    public IssueNameList issue(Role role) {
        return issue(role, office.work);
    }

    /** Issues lists; somebody else does something while the first is being printed. */
    public IssueNameList issueAfter(Runnable meanwhile) {
        AtomicBoolean done = new AtomicBoolean();
        return issue(
                Role.SECRETARY,
                new UnitOfWork() {
                    @Override
                    public <T> T run(Act act, Supplier<T> change) {
                        if (!done.getAndSet(true)) {
                            meanwhile.run();
                        }
                        return office.work.run(act, change);
                    }

                    @Override
                    public <T> T read(Supplier<T> query) {
                        return office.work.read(query);
                    }
                });
    }

    private IssueNameList issue(Role role, UnitOfWork work) {
        Guard guard = Guard.of(role);
        return new IssueNameList(
                guard,
                work,
                prepare(guard),
                printer,
                lists(),
                numbers(),
                vault,
                Office.CLOCK,
                UUID.randomUUID());
    }

    public ReadIssuedLists issuedLists(Role role) {
        return new ReadIssuedLists(Guard.of(role), office.work, lists(), vault);
    }

    private IssuedLists lists() {
        return new IssuedLists() {
            @Override
            public void add(IssuedList list) {
                issued.add(list);
            }

            @Override
            public List<IssuedList> of(SchoolYear year) {
                return List.copyOf(issued).reversed();
            }
        };
    }

    private Numbers numbers() {
        return new Numbers() {
            @Override
            public NumberBlock read(String series, int firstYear) {
                return new NumberBlock(null, 0, series, firstYear, last);
            }

            @Override
            public void take(NumberBlock block, int count) {
                last = block.last() + count;
            }
        };
    }

    private static Journal journal() {
        return new Journal() {
            @Override
            public List<JournalLine> lines() {
                return List.of();
            }

            @Override
            public String head() {
                return "2b6d 90ef c714";
            }
        };
    }

    private static Campaigns campaigns() {
        FormVersion version =
                new FormVersion(
                        UUID.randomUUID(),
                        1,
                        List.of(Asking.SITE, Asking.ALBUM),
                        LocalDate.of(2026, 9, 1));
        ConsentCampaign campaign =
                new ConsentCampaign(
                        UUID.randomUUID(),
                        0,
                        SomePupils.YEAR,
                        version,
                        LocalDate.of(2026, 9, 18),
                        LocalDate.of(2026, 9, 1),
                        null);
        return (Campaigns)
                Proxy.newProxyInstance(
                        Campaigns.class.getClassLoader(),
                        new Class<?>[] {Campaigns.class},
                        (proxy, method, arguments) ->
                                arguments[0].equals(SomePupils.YEAR)
                                        ? Optional.of(campaign)
                                        : Optional.empty());
    }

    public static Pupil pupil(String family, String group) {
        return SomePupils.pupil(null, family, "Alix", "2016-05-14", group);
    }

    private static Pupil left(Pupil pupil) {
        return pupil.withEnrolments(
                List.of(pupil.enrolments().getFirst().endedBefore(Office.DAY.minusDays(3))));
    }

    private static Pupil with(Pupil pupil, LegalFactKind kind) {
        LocalDate since = LocalDate.of(2026, 9, 20);
        return pupil.withFacts(
                List.of(
                        new LegalFact(
                                UUID.randomUUID(),
                                kind,
                                null,
                                Period.since(since),
                                null,
                                "O. V.",
                                since)));
    }
}
