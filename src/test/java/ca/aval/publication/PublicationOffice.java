package ca.aval.publication;

import ca.aval.consent.Campaigns;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.ConsentsInMemory;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.Signatory;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.consent.answer.WithdrawConsent;
import ca.aval.consent.check.KeptChecksInMemory;
import ca.aval.consent.check.MayPublish;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.consent.form.WhoSigns;
import ca.aval.journal.Journal;
import ca.aval.journal.JournalLine;
import ca.aval.notice.IssueNotice;
import ca.aval.notice.IssuedNotice;
import ca.aval.notice.LetterPrinter;
import ca.aval.notice.Notices;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.time.SchoolClock;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.publication.RecordPublication.Outcome;
import ca.aval.school.CalendarsInMemory;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;
import ca.aval.school.SchoolsInMemory;
import ca.aval.security.Account;
import ca.aval.security.AccountsInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An office in memory that publishes; one family agreed to four uses, one never answered. */
public final class PublicationOffice {
    public static final UUID ACCOUNT = UUID.randomUUID();
    public static final String SITE = "SCHOOL_WEBSITE";
    public static final String ALBUM = "YEARBOOK";
    public static final String PRESS = "LOCAL_MEDIA";
    public static final String PAGE = "SCHOOL_SOCIAL/FACEBOOK/1";

    public final Office office = new Office();
    public final Pupil agreed = office.pupil;
    public final Pupil silent = SomePupils.pupil("2242", "Roy", "Zoé", "2016-01-01", "041");
    public final ConsentsInMemory consents = new ConsentsInMemory();
    public final PublicationsInMemory publications = new PublicationsInMemory();
    public final KeptChecksInMemory kept = new KeptChecksInMemory();
    private final SchoolClock clock;
    private final Numbers numbers = new OneSeries();
    private final Path folder;
    public final NoticesInMemory notices = new NoticesInMemory();

    /** On October 5, 2026; no letter is issued. */
    public PublicationOffice() {
        this("2026-10-05");
    }

    /** On that day; no letter is issued. */
    public PublicationOffice(String day) {
        this(day, Path.of(""));
    }

    /**
     * On that day.
     *
     * @param folder where letters are kept
     */
    public PublicationOffice(String day, Path folder) {
        this.folder = folder;
        clock = new SchoolClock(Clock.fixed(Instant.parse(day + "T14:00:00Z"), ZoneOffset.UTC));
        office.people.add(List.of(silent));
        agree();
    }

    private void agree() {
        List<String> uses = List.of(SITE, ALBUM, PRESS, PAGE);
        LocalDate asked = LocalDate.of(2026, 9, 2);
        UUID form = UUID.randomUUID();
        consents.ask(
                agreed.id(), new Asked(form, SomePupils.YEAR, uses, asked, asked.plusDays(16)));
        var mother = agreed.guardians().getFirst();
        consents.add(
                new Returned(
                        UUID.randomUUID(),
                        agreed.id(),
                        form,
                        SomePupils.YEAR,
                        uses.stream().map(u -> new UseAnswer(u, Answer.YES)).toList(),
                        new Signatory.Adult(mother.id(), mother.capacity(), true),
                        asked.plusDays(8),
                        asked.plusDays(8),
                        Route.FORM,
                        ACCOUNT,
                        null,
                        new WhoSigns(14, 18),
                        null));
    }

    public LocalDate today() {
        return clock.today();
    }

    public PublicationActs acts(Role role) {
        return PublicationActs.of(Guard.of(role), office.work, desk(), letters(), ACCOUNT);
    }

    /** Letters that lie in a folder of this test alone. */
    private LetterDesk letters() {
        DocumentVault vault =
                new DocumentVault(folder, new LocalDisk(), new byte[32], new byte[32]);
        return new LetterDesk(
                new IssueNotice(
                        office.work,
                        new SchoolsInMemory(SchoolsInMemory.pins()),
                        new AccountsInMemory(),
                        numbers,
                        notices,
                        new LetterPrinter(new JasperPrinter()),
                        vault,
                        new NoJournal(),
                        clock,
                        new Account(ACCOUNT, 0, "ovachon", "Odile Vachon", Role.PRINCIPAL)),
                notices,
                vault);
    }

    public PublicationDesk desk() {
        ConsentUses uses = ConsentUses.catalogue();
        SchoolsInMemory schools = new SchoolsInMemory(SchoolsInMemory.pins());
        FormPolicy law = FormPolicy.ofLaw(Jurisdictions.of("quebec"));
        return new PublicationDesk(
                publications,
                numbers,
                office.people,
                office.staff,
                schools,
                new CalendarsInMemory(),
                school -> law,
                uses,
                consents,
                new AccountsInMemory(),
                new MayPublish(
                        Guard.of(Role.SECRETARY),
                        office.work,
                        schools,
                        office.people,
                        noCampaign(),
                        consents,
                        school -> law,
                        uses),
                kept,
                clock);
    }

    /** Records that those people were published there on that day. */
    public Outcome.Recorded publish(String use, String day, UUID... people) {
        return publish(draft(use, day, people));
    }

    /** Records that. */
    public Outcome.Recorded publish(PublicationDraft draft) {
        return (Outcome.Recorded) acts(Role.SECRETARY).record().record(draft);
    }

    public PublicationDraft draft(String use, @Nullable String day, UUID... people) {
        return new PublicationDraft(
                use,
                " La rentrée ",
                use.equals(ALBUM) ? "" : "pins.example/rentree",
                day == null ? null : LocalDate.parse(day),
                "photos",
                Identification.NONE,
                null,
                null,
                Set.of(people));
    }

    /** The mother takes back the consent to that use, or to all. */
    public WithdrawConsent.Outcome.Withdrawn withdraw(@Nullable String use) {
        return withdrawSeveral(use == null ? Set.of() : Set.of(use));
    }

    /** The mother takes back the consent to those uses at one word. */
    public WithdrawConsent.Outcome.Withdrawn withdrawSeveral(Set<String> uses) {
        return (WithdrawConsent.Outcome.Withdrawn)
                new WithdrawConsent(
                                Guard.of(Role.SECRETARY),
                                office.work,
                                office.people,
                                consents,
                                clock,
                                ACCOUNT,
                                new TakedownsOnWithdrawal(desk()))
                        .withdrawSeveral(
                                agreed.id(),
                                uses,
                                agreed.guardians().getFirst().name().full(),
                                Route.EMAIL);
    }

    public UUID agreedId() {
        return agreed.id().value();
    }

    public UUID silentId() {
        return silent.id().value();
    }

    private static Campaigns noCampaign() {
        return (Campaigns)
                Proxy.newProxyInstance(
                        Campaigns.class.getClassLoader(),
                        new Class<?>[] {Campaigns.class},
                        (proxy, method, arguments) -> Optional.empty());
    }

    /** Letters that last as long as a test. */
    public static final class NoticesInMemory implements Notices {
        private final List<IssuedNotice> kept = new ArrayList<>();

        @Override
        public void add(IssuedNotice notice) {
            kept.add(notice);
        }

        @Override
        public Optional<IssuedNotice> find(String number) {
            return kept.stream().filter(n -> n.number().equals(number)).findFirst();
        }

        @Override
        public List<IssuedNotice> about(UUID person) {
            return kept.stream().filter(n -> n.person().equals(person)).toList();
        }

        @Override
        public List<IssuedNotice> all() {
            return List.copyOf(kept);
        }
    }

    private record NoJournal() implements Journal {
        @Override
        public List<JournalLine> lines() {
            return List.of();
        }

        @Override
        public String head() {
            return "7f3a 91c2 e04d";
        }
    }

    /** One series of numbers that lasts as long as a test. */
    private static final class OneSeries implements Numbers {
        private int last;

        @Override
        public NumberBlock read(String series, int firstYear) {
            return new NumberBlock(null, 0, series, firstYear, last);
        }

        @Override
        public void take(NumberBlock block, int count) {
            last = block.last() + count;
        }
    }
}
