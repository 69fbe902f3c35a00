package ca.aval.consent.photo;

import ca.aval.consent.form.NameListPrinter;
import ca.aval.consent.form.NameListSheet;
import ca.aval.platform.crypto.Digest;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.UUID;

/** Issues a list of names: it gets a number, and is kept as it is handed out. */
public final class IssueNameList {
    private static final String SERIES = "L";

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
        IssuedList list =
                new IssuedList(
                        UUID.randomUUID(),
                        block.printed(1),
                        order.purpose(),
                        year,
                        order.use(),
                        order.day(),
                        numbered.names(),
                        Math.max(1, order.copies().size()),
                        clock.now(),
                        account,
                        documents.keep(pdf),
                        Digest.hex(pdf));
        Act act =
                Act.of(
                        "PRINT_NAME_LIST",
                        list.number(),
                        "groups " + numbered.groups().size(),
                        "names " + list.names());
        work.run(
                act,
                () -> {
                    numbers.take(block, 1);
                    lists.add(list);
                    return list;
                });
        return new NameListOutcome.Issued(list, numbered, pdf);
    }
}
