package ca.aval.consent.reminder;

import ca.aval.notice.IssueNotice;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.platform.crypto.Digest;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.PdfPages;
import ca.aval.platform.document.Progress;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;
import ca.aval.school.School;
import ca.aval.security.Account;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Prints letters to those whose forms are not settled, each with the same form again, into one PDF;
 * while it is being made nothing is written, so that cancelling leaves nothing behind.
 */
public final class PrintReminders {
    private static final String BATCHES = "B";

    private final Guard guard;
    private final UnitOfWork work;
    private final ReminderDesk desk;
    private final Numbers numbers;
    private final IssueNotice issue;
    private final ReminderPaper paper;
    private final Account account;

    /**
     * @param account who prints
     */
    public PrintReminders(
            Guard guard,
            UnitOfWork work,
            ReminderDesk desk,
            Numbers numbers,
            IssueNotice issue,
            ReminderPaper paper,
            Account account) {
        this.guard = guard;
        this.work = work;
        this.desk = desk;
        this.numbers = numbers;
        this.issue = issue;
        this.paper = paper;
        this.account = account;
    }

    private record Found(
            ReminderNeeds needs,
            School school,
            NumberBlock batches,
            List<ReminderWords.Order> orders) {}

    /**
     * Prints what may go out today, by group.
     *
     * @param window where this computer’s printer puts an address
     */
    public ReminderOutcome print(
            SchoolYear year, ReminderOrder order, AddressBlock window, Progress progress) {
        guard.require(Permission.PRINT_FORMS);
        Found found = work.read(() -> find(year, order));
        if (found.needs().campaign().isEmpty()) {
            return new ReminderOutcome.NoCampaign();
        }
        if (found.orders().isEmpty()) {
            return nobody(found.needs().needs().stream().filter(order::covers).toList());
        }
        int total = found.orders().size();
        Optional<IssueNotice.Prepared> prepared =
                issue.prepare(
                        found.orders().stream().map(paper::words).toList(),
                        window,
                        part(progress, 0, total));
        if (prepared.isEmpty()) {
            return new ReminderOutcome.Cancelled();
        }
        List<ReminderPaper.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            pieces.add(
                    new ReminderPaper.Piece(
                            found.orders().get(i), prepared.get().letters().get(i)));
        }
        UUID id = UUID.randomUUID();
        Optional<byte[]> pdf =
                paper.print(
                        id,
                        found.batches().printed(1),
                        pieces,
                        found.school().language(),
                        window,
                        part(progress, 1, total));
        return pdf.isEmpty() || progress.cancelled()
                ? new ReminderOutcome.Cancelled()
                : keep(id, found, prepared.get(), pieces, pdf.get());
    }

    private Found find(SchoolYear year, ReminderOrder order) {
        ReminderNeeds needs = desk.needs(year);
        School school = desk.schools().current();
        LocalDate replyBy = desk.replyBy(needs.today());
        List<ReminderWords.Order> orders = new ArrayList<>();
        needs.needs().stream()
                .filter(order::covers)
                .forEach(
                        need ->
                                need.ready()
                                        .forEach(r -> orders.add(words(school, need, r, replyBy))));
        return new Found(needs, school, numbers.read(BATCHES, year.firstYear()), orders);
    }

    private ReminderWords.Order words(
            School school, Need need, Recipient recipient, LocalDate replyBy) {
        boolean asks = need.situation() != Situation.DISAGREEMENT;
        return new ReminderWords.Order(
                school,
                need,
                recipient,
                asks ? recipient.sent() + 1 : Reminder.TOLD,
                replyBy,
                asks && mayReadForm(need, recipient),
                need.rule() == SigningRule.PUPIL_AND_GUARDIAN);
    }

    /** The form names an adult; a household from which that one hides does not get it. */
    private static boolean mayReadForm(Need need, Recipient recipient) {
        Pupil pupil = need.pupil();
        Optional<Guardian> named = pupil.signer(need.form().issuedOn());
        return recipient.isPupil()
                || named.isEmpty()
                || named.get().household() == recipient.household()
                || !pupil.addressEverConfidential(named.get());
    }

    private static ReminderOutcome nobody(List<Need> needs) {
        int tooSoon = 0;
        int noMore = 0;
        int unreachable = 0;
        for (Need need : needs) {
            if (need.recipients().isEmpty()) {
                unreachable++;
            } else if (need.recipients().stream()
                    .anyMatch(r -> r.readiness() == Readiness.TOO_SOON)) {
                tooSoon++;
            } else {
                noMore++;
            }
        }
        return new ReminderOutcome.Nobody(tooSoon, noMore, unreachable);
    }

    private ReminderOutcome keep(
            UUID id,
            Found found,
            IssueNotice.Prepared prepared,
            List<ReminderPaper.Piece> pieces,
            byte[] pdf) {
        List<ReminderOutcome.Item> items = new ArrayList<>();
        List<Reminder> reminders = new ArrayList<>();
        for (ReminderPaper.Piece piece : pieces) {
            ReminderWords.Order order = piece.order();
            Need need = order.need();
            reminders.add(
                    new Reminder(
                            UUID.randomUUID(),
                            id,
                            need.form().id(),
                            order.recipient().household(),
                            order.wave(),
                            piece.letter().notice().id(),
                            found.needs().today()));
            items.add(
                    new ReminderOutcome.Item(
                            need.pupil(),
                            need,
                            order.recipient(),
                            piece.letter().notice(),
                            order.wave()));
        }
        ReminderRun run =
                new ReminderRun(
                        id,
                        found.batches().printed(1),
                        found.needs().campaign().orElseThrow().id(),
                        desk.clock().now(),
                        account.id(),
                        pieces.size(),
                        pages(pdf),
                        desk.documents().keep(pdf),
                        Digest.hex(pdf));
        work.run(
                Act.of("PRINT_REMINDERS", run.number(), "letters=" + pieces.size()),
                () -> {
                    issue.keep(prepared);
                    numbers.take(found.batches(), 1);
                    desk.reminders().add(run, reminders);
                    return run;
                });
        int forms = (int) pieces.stream().filter(p -> p.order().enclosed()).count();
        return new ReminderOutcome.Printed(run, pdf, items, forms);
    }

    private static int pages(byte[] pdf) {
        try (PdfPages pages = PdfPages.of(pdf)) {
            return pages.count();
        }
    }

    /** One of two halves of the work, counted in letters. */
    private static Progress part(Progress whole, int half, int letters) {
        return new Progress() {
            @Override
            public void done(int count, int of) {
                int share = of == 0 ? letters : (int) ((long) count * letters / of);
                whole.done((half * letters + share) / 2, letters);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
