package ca.aval.people.roster;

import ca.aval.people.PersonName;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.people.roster.file.TableRow;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.SearchKey;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Turns the rows of a table into lines of a class list and problems. */
final class TableRoster {
    /** Fewer short rows than this are accidents, not the habit of the program that wrote them. */
    private static final int HABIT = 5;

    private final String file;
    private final Columns columns;
    private final boolean shortRowsAreUsual;

    TableRoster(String file, Columns columns, List<TableRow> rows) {
        this.file = file;
        this.columns = columns;
        long shortRows = rows.stream().filter(row -> row.cells().size() < columns.count()).count();
        // some programs leave out the empty cells at the end of every row
        this.shortRowsAreUsual = shortRows >= HABIT && shortRows * 2 > rows.size();
    }

    RowReading read(TableRow row) {
        RowProblems problems = new RowProblems(file, row.line());
        Cells cells = new Cells(columns, row, problems);
        if (isTotal(cells)) {
            problems.reject(nameHeader(), Reason.TOTAL_ROW, row.cells().getFirst());
            return RowReading.ofPupil(null, null, null, problems.all());
        }
        checkLength(row, problems);
        String number = cells.toldByBest(RosterField.FILE_NUMBER);
        PersonName name = Names.of(cells, 0);
        if (name.family().isEmpty()) {
            problems.reject(nameHeader(), Reason.FAMILY_NAME_MISSING, "");
        }
        LocalDate birthDate = birthDate(cells);
        String group = cells.told(RosterField.GROUP, 0);
        if (group.isEmpty() && !isCutBefore(row, RosterField.GROUP)) {
            problems.reject(cells.header(RosterField.GROUP), Reason.GROUP_MISSING, "");
        }
        Language language = language(cells);
        List<RosterGuardian> guardians = new GuardianCells(cells).read();
        RosterPlace place = new RosterPlace(file, row.line(), keyHeader());
        String level = cells.plain(RosterField.LEVEL, 0);
        Departure departure = Departure.of(cells);
        @Nullable String known = number.isEmpty() ? null : number;
        RosterLine line =
                birthDate == null || problems.isRejected()
                        ? null
                        : new RosterLine(
                                place,
                                known,
                                name,
                                birthDate,
                                level,
                                group,
                                guardians,
                                language,
                                Addresses.of(cells, 0),
                                departure);
        return RowReading.ofPupil(line, known, name, problems.all());
    }

    private @Nullable LocalDate birthDate(Cells cells) {
        String text = CleanText.of(cells.raw(RosterField.BIRTH_DATE)).text();
        return switch (WrittenDate.of(text)) {
            case WrittenDate.Certain(var date) -> date;
            case WrittenDate.Doubtful(var reason) -> {
                if (!text.isEmpty() || !isCutBefore(cells.row(), RosterField.BIRTH_DATE)) {
                    cells.problems().reject(cells.header(RosterField.BIRTH_DATE), reason, text);
                }
                yield null;
            }
        };
    }

    private static @Nullable Language language(Cells cells) {
        String text = cells.plain(RosterField.LANGUAGE, 0);
        if (text == null) {
            return null;
        }
        Language language = Words.language(text).orElse(null);
        if (language == null) {
            cells.problems()
                    .warn(cells.header(RosterField.LANGUAGE), Reason.LANGUAGE_NOT_UNDERSTOOD, text);
        }
        return language;
    }

    private void checkLength(TableRow row, RowProblems problems) {
        int cells = row.cells().size();
        if (cells < columns.count() && !shortRowsAreUsual) {
            problems.reject(
                    columns.all().get(cells).header(), Reason.ROW_TOO_SHORT, row.cells().getLast());
        }
        List<String> extra = row.cells().subList(Math.min(cells, columns.count()), cells);
        extra.stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(text -> problems.reject("", Reason.ROW_TOO_LONG, text));
    }

    /** Whether the row ends before that column: its cutting has been told already. */
    private boolean isCutBefore(TableRow row, RosterField field) {
        return !shortRowsAreUsual && columns.of(field, 0).getFirst().index() >= row.cells().size();
    }

    private boolean isTotal(Cells cells) {
        String first =
                cells.row().cells().stream().filter(c -> !c.isBlank()).findFirst().orElse("");
        return (SearchKey.of(first) + " ").startsWith("total ")
                && cells.plain(RosterField.BIRTH_DATE, 0) == null;
    }

    private String keyHeader() {
        return columns.has(RosterField.FILE_NUMBER)
                ? columns.of(RosterField.FILE_NUMBER, 0).getFirst().header()
                : nameHeader();
    }

    private String nameHeader() {
        return (columns.has(RosterField.FAMILY_NAME)
                        ? columns.of(RosterField.FAMILY_NAME, 0)
                        : columns.of(RosterField.FULL_NAME, 0))
                .stream().findFirst().map(RosterColumn::header).orElse("");
    }
}
