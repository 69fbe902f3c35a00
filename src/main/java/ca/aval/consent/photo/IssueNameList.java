package ca.aval.consent.photo;

import ca.aval.consent.form.NameListPrinter;
import ca.aval.consent.form.NameListSheet;
import ca.aval.platform.crypto.Digest;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.UUID;

/** Issues a list of names: it gets a number, and is kept as it is handed out. */
public final class IssueNameList {
    /** That of letters is L. */
    private static final String SERIES = "N";

    private final Guard guard;
    private final UnitOfWork work;
    private final PrepareNameList prepare;
    private final NameListPrinter printer;
    private final IssuedLists lists;
    private final Numbers numbers;
    private final DocumentVault documents;
    private final SchoolClock clock;
    private final UUID account;

    /**
     * @param account who is signed in
     */
    public IssueNameList(
            Guard guard,
            UnitOfWork work,
            PrepareNameList prepare,
            NameListPrinter printer,
            IssuedLists lists,
            Numbers numbers,
            DocumentVault documents,
            SchoolClock clock,
            UUID account) {
        this.guard = guard;
        this.work = work;
        this.prepare = prepare;
        this.printer = printer;
        this.lists = lists;
        this.numbers = numbers;
        this.documents = documents;
        this.clock = clock;
        this.account = account;
    }

    /** Issues it as it stands at this moment. */
    public NameListOutcome issue(NameListOrder order) {
        guard.require(Permission.EXPORT_LISTS);
        try {
            return attempt(order);
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.CHANGED_BY_ANOTHER) {
                throw e;
            }
            return attempt(order);
        }
    }

    private NameListOutcome attempt(NameListOrder order) {
        NameListOutcome prepared = prepare.prepare(order);
        return prepared instanceof NameListOutcome.Ready(var sheet)
                ? issued(order, sheet)
                : prepared;
    }

    private NameListOutcome issued(NameListOrder order, NameListSheet sheet) {
        SchoolYear year = SchoolYear.of(order.day());
        NumberBlock block = work.read(() -> numbers.read(SERIES, year.firstYear()));
        NameListSheet numbered = sheet.numbered(block.printed(1));
        byte[] pdf = printer.print(numbered);
        IssuedList list = list(order, numbered, block, pdf);
        work.run(
                Act.of(
                        "PRINT_NAME_LIST",
                        list.number(),
                        "groups " + numbered.groups().size(),
                        "names " + list.names()),
                () -> {
                    if (!same(prepare.prepare(order), sheet)) {
                        throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
                    }
                    documents.keep(pdf);
                    numbers.take(block, 1);
                    lists.add(list);
                    return list;
                });
        return new NameListOutcome.Issued(list, numbered, pdf);
    }

    /** Whether the names on paper still are the names, where nobody can write in between. */
    private static boolean same(NameListOutcome now, NameListSheet sheet) {
        return now instanceof NameListOutcome.Ready(var again)
                && again.groups().equals(sheet.groups());
    }

    private IssuedList list(
            NameListOrder order, NameListSheet numbered, NumberBlock block, byte[] pdf) {
        return new IssuedList(
                UUID.randomUUID(),
                block.printed(1),
                order.purpose(),
                SchoolYear.of(order.day()),
                order.use(),
                order.day(),
                numbered.names(),
                Math.max(1, order.copies().size()),
                clock.now(),
                account,
                documents.name(pdf),
                Digest.hex(pdf));
    }
}
