package ca.aval.notice;

import ca.aval.journal.Journal;
import ca.aval.platform.crypto.Digest;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.PdfPages;
import ca.aval.platform.document.Progress;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Account;
import ca.aval.security.Accounts;
import ca.aval.security.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Issues letters in two steps: they are numbered and printed before the act, and kept inside it, so
 * that a letter that cannot be printed uses no number.
 */
public final class IssueNotice {
    private static final String LETTERS = "L";

    private final UnitOfWork work;
    private final Schools schools;
    private final Accounts accounts;
    private final Numbers numbers;
    private final Notices notices;
    private final LetterPrinter printer;
    private final DocumentVault documents;
    private final Journal journal;
    private final SchoolClock clock;
    private final Account account;

    /**
     * @param account who issues them
     */
    public IssueNotice(
            UnitOfWork work,
            Schools schools,
            Accounts accounts,
            Numbers numbers,
            Notices notices,
            LetterPrinter printer,
            DocumentVault documents,
            Journal journal,
            SchoolClock clock,
            Account account) {
        this.work = work;
        this.schools = schools;
        this.accounts = accounts;
        this.numbers = numbers;
        this.notices = notices;
        this.printer = printer;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
        this.account = account;
    }

    /** A letter on paper, not yet kept. */
    public record Printed(Letter letter, byte[] pdf, IssuedNotice notice) {}

    /** Letters on paper, in the order of their drafts, and the numbers that they will take. */
    public record Prepared(NumberBlock block, List<Printed> letters) {
        public Prepared {
            letters = List.copyOf(letters);
        }
    }

    private record Facts(Sender from, NumberBlock block) {}

    /**
     * Numbers and prints letters, outside of any unit of work; nothing is written.
     *
     * @param window where this computer's printer puts an address
     * @return empty when the person cancelled
     */
    public Optional<Prepared> prepare(
            List<LetterDraft> drafts, AddressBlock window, Progress progress) {
        SchoolYear year = SchoolYear.of(clock.today());
        Facts facts = work.read(() -> new Facts(sender(), numbers.read(LETTERS, year.firstYear())));
        List<Printed> printed = new ArrayList<>();
        for (LetterDraft draft : drafts) {
            if (progress.cancelled()) {
                return Optional.empty();
            }
            String number = facts.block().printed(printed.size() + 1);
            Letter letter = new Letter(draft, facts.from(), number, clock.today(), journal.head());
            byte[] pdf = printer.print(letter, window);
            printed.add(new Printed(letter, pdf, notice(letter, year, pdf)));
            progress.done(printed.size(), drafts.size());
        }
        return Optional.of(new Prepared(facts.block(), printed));
    }

    /**
     * Keeps what was prepared, inside the caller's unit of work; the numbers must still be free.
     */
    public List<IssuedNotice> keep(Prepared prepared) {
        List<IssuedNotice> kept = new ArrayList<>();
        for (Printed letter : prepared.letters()) {
            documents.keep(letter.pdf());
            notices.add(letter.notice());
            kept.add(letter.notice());
        }
        numbers.take(prepared.block(), kept.size());
        return kept;
    }

    private Sender sender() {
        School school = schools.current();
        String logo = school.logo();
        List<Account> principals =
                accounts.all().stream()
                        .filter(a -> a.isOpen() && a.role() == Role.PRINCIPAL)
                        .toList();
        return new Sender(
                school,
                logo == null ? null : documents.read(logo),
                principals.size() == 1 ? principals.getFirst().displayName() : "");
    }

    private IssuedNotice notice(Letter letter, SchoolYear year, byte[] pdf) {
        LetterDraft words = letter.words();
        return new IssuedNotice(
                UUID.randomUUID(),
                letter.number(),
                words.template(),
                words.version(),
                words.language(),
                year,
                words.person(),
                words.addressee(),
                words.cause(),
                clock.now(),
                account.id(),
                words.delivery(),
                pages(pdf),
                documents.name(pdf),
                Digest.hex(pdf));
    }

    private static int pages(byte[] pdf) {
        try (PdfPages pages = PdfPages.of(pdf)) {
            return pages.count();
        }
    }
}
