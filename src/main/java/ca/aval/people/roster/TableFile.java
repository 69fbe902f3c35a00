package ca.aval.people.roster;

import ca.aval.people.roster.file.DecodedText;
import ca.aval.people.roster.file.FileKind;
import ca.aval.people.roster.file.Opened;
import ca.aval.people.roster.file.RefusalReason;
import ca.aval.people.roster.file.Table;
import ca.aval.people.roster.file.TableRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a class list that is one table. */
final class TableFile {
    private static final int VALUES_SHOWN = 3;

    private final HeaderWords words;

    TableFile(HeaderWords words) {
        this.words = words;
    }

    Opened<FileReading> read(RosterFile file, ReadingOptions options) {
        return cut(file, options).then(table -> read(file.name(), table, options.columns()));
    }

    /** The columns for a person to look at; empty when there are too few to be a list. */
    Optional<ListColumns> columns(RosterFile file, ReadingOptions options) {
        return cut(file, options) instanceof Opened.Content<CutTable>(var table)
                ? columns(file.name(), table.rows(), options.columns())
                : Optional.empty();
    }

    private Opened<CutTable> cut(RosterFile file, ReadingOptions options) {
        if (FileKind.of(file.bytes()) == FileKind.WORKBOOK) {
            return Workbook.sheets(file.bytes())
                    .then(sheets -> Opened.of(best(sheets, options.columns())));
        }
        return DecodedText.of(file.bytes(), options.charset())
                .then(
                        text ->
                                Table.of(text.text(), options.separator())
                                        .then(
                                                table ->
                                                        Opened.of(
                                                                new CutTable(
                                                                        TableLayout.of(text, table),
                                                                        table.rows()))));
    }

    /** The first sheet with headers, of a workbook that may have several. */
    private CutTable best(List<Workbook.Sheet> sheets, ColumnMemory memory) {
        Workbook.Sheet best =
                sheets.stream()
                        .filter(s -> HeaderRow.in(s.rows(), words, memory).isPresent())
                        .findFirst()
                        .orElse(sheets.getFirst());
        return new CutTable(TableLayout.ofSheet(best.name()), best.rows());
    }

    private Opened<FileReading> read(String file, CutTable table, ColumnMemory memory) {
        OptionalInt at = HeaderRow.in(table.rows(), words, memory);
        if (at.isEmpty()) {
            return Opened.refused(
                    table.rows().stream().allMatch(TableRow::isEmpty)
                            ? RefusalReason.FILE_EMPTY
                            : RefusalReason.HEADER_NOT_FOUND);
        }
        TableRow header = table.rows().get(at.getAsInt());
        Optional<ColumnMeanings> said = Columns.remembered(header, memory);
        boolean staff = said.map(ColumnMeanings::staff).orElseGet(() -> isAboutStaff(header));
        Columns columns = said.map(s -> Columns.of(header, s)).orElseGet(() -> of(header, staff));
        List<RosterField> missing = ColumnMeanings.missing(staff, columns::has);
        if (!missing.isEmpty()) {
            return Opened.refused(RefusalReason.COLUMNS_MISSING, missing.toArray());
        }
        List<TableRow> rows = below(table.rows(), at.getAsInt());
        return Opened.of(
                new FileReading(
                        table.layout().facts(file, rows, columns, said.isPresent()),
                        staff ? staff(file, columns, rows) : pupils(file, columns, rows),
                        true));
    }

    private static List<RowReading> staff(String file, Columns columns, List<TableRow> rows) {
        StaffTable table = new StaffTable(file, columns);
        return rows.stream().map(table::read).toList();
    }

    private static List<RowReading> pupils(String file, Columns columns, List<TableRow> rows) {
        TableRoster roster = new TableRoster(file, columns, rows);
        return rows.stream().map(roster::read).toList();
    }

    private Optional<ListColumns> columns(String file, List<TableRow> all, ColumnMemory memory) {
        OptionalInt known = HeaderRow.in(all, words, memory);
        OptionalInt at = known.isPresent() ? known : HeaderRow.likely(all);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        TableRow header = all.get(at.getAsInt());
        List<String> headers = Columns.headers(header);
        List<TableRow> rows = below(all, at.getAsInt());
        List<ListColumns.Column> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            columns.add(new ListColumns.Column(headers.get(i), firstValues(rows, i)));
        }
        Optional<ColumnMeanings> said = Columns.remembered(header, memory);
        return Optional.of(
                new ListColumns(
                        file,
                        columns,
                        said.filter(s -> !s.staff())
                                .orElseGet(() -> of(header, false).meanings(false)),
                        said.filter(ColumnMeanings::staff)
                                .orElseGet(() -> of(header, true).meanings(true)),
                        said.map(ColumnMeanings::staff).orElseGet(() -> isAboutStaff(header)),
                        said.isPresent()));
    }

    private static List<String> firstValues(List<TableRow> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column).strip())
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(VALUES_SHOWN)
                .toList();
    }

    private static List<TableRow> below(List<TableRow> all, int header) {
        return all.subList(header + 1, all.size()).stream().filter(row -> !row.isEmpty()).toList();
    }

    private Columns of(TableRow header, boolean staff) {
        return staff ? Columns.ofStaff(header, words) : Columns.of(header, words);
    }

    private boolean isAboutStaff(TableRow header) {
        return !Columns.of(header, words).has(RosterField.BIRTH_DATE)
                && header.cells().stream().anyMatch(cell -> words.isAboutStaff(HeaderKey.of(cell)));
    }
}
