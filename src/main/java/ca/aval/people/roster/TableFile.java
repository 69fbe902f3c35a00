package ca.aval.people.roster;

import ca.aval.people.roster.file.DecodedText;
import ca.aval.people.roster.file.Opened;
import ca.aval.people.roster.file.RefusalReason;
import ca.aval.people.roster.file.Table;
import ca.aval.people.roster.file.TableRow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads a class list that is one table. */
final class TableFile {
    private final HeaderWords words;

    TableFile(HeaderWords words) {
        this.words = words;
    }

    Opened<FileReading> read(RosterFile file, ReadingOptions options) {
        return DecodedText.of(file.bytes(), options.charset())
                .then(
                        text ->
                                Table.of(text.text(), options.separator())
                                        .then(
                                                table ->
                                                        read(
                                                                file.name(),
                                                                TableLayout.of(text, table),
                                                                table.rows(),
                                                                options.columns())));
    }

    /** Reads the first sheet with headers, of a workbook that may have several. */
    Opened<FileReading> readWorkbook(RosterFile file, ReadingOptions options) {
        return Workbook.sheets(file.bytes())
                .then(
                        sheets -> {
                            Workbook.Sheet best =
                                    sheets.stream()
                                            .filter(s -> hasHeader(s.rows(), options.columns()))
                                            .findFirst()
                                            .orElse(sheets.getFirst());
                            return read(
                                    file.name(),
                                    TableLayout.ofSheet(best.name()),
                                    best.rows(),
                                    options.columns());
                        });
    }

    private boolean hasHeader(List<TableRow> rows, ColumnMemory memory) {
        return HeaderRow.in(rows, words, memory).isPresent();
    }

    private Opened<FileReading> read(
            String file, TableLayout layout, List<TableRow> all, ColumnMemory memory) {
        OptionalInt at = HeaderRow.in(all, words, memory);
        if (at.isEmpty()) {
            return Opened.refused(
                    all.stream().allMatch(TableRow::isEmpty)
                            ? RefusalReason.FILE_EMPTY
                            : RefusalReason.HEADER_NOT_FOUND);
        }
        TableRow header = all.get(at.getAsInt());
        Columns columns = Columns.of(header, words, memory);
        if (!columns.has(RosterField.BIRTH_DATE) && isAboutStaff(header)) {
            return staff(file, layout, header, all.subList(at.getAsInt() + 1, all.size()));
        }
        List<Object> missing = missing(columns);
        if (!missing.isEmpty()) {
            return Opened.refused(RefusalReason.COLUMNS_MISSING, missing.toArray());
        }
        List<TableRow> rows =
                all.subList(at.getAsInt() + 1, all.size()).stream()
                        .filter(row -> !row.isEmpty())
                        .toList();
        TableRoster roster = new TableRoster(file, columns, rows);
        List<RowReading> read = new ArrayList<>();
        rows.forEach(row -> read.add(roster.read(row)));
        return Opened.of(new FileReading(layout.facts(file, rows, columns), read, true));
    }

    private Opened<FileReading> staff(
            String file, TableLayout layout, TableRow header, List<TableRow> all) {
        Columns columns = Columns.ofStaff(header, words);
        if (!columns.has(RosterField.FAMILY_NAME) && !columns.has(RosterField.FULL_NAME)) {
            return Opened.refused(RefusalReason.COLUMNS_MISSING, RosterField.FAMILY_NAME);
        }
        List<TableRow> rows = all.stream().filter(row -> !row.isEmpty()).toList();
        StaffTable table = new StaffTable(file, columns);
        return Opened.of(
                new FileReading(
                        layout.facts(file, rows, columns),
                        rows.stream().map(table::read).toList(),
                        true));
    }

    private boolean isAboutStaff(TableRow header) {
        return header.cells().stream().anyMatch(cell -> words.isAboutStaff(HeaderKey.of(cell)));
    }

    private static List<Object> missing(Columns columns) {
        List<Object> missing = new ArrayList<>();
        if (!columns.has(RosterField.FAMILY_NAME) && !columns.has(RosterField.FULL_NAME)) {
            missing.add(RosterField.FAMILY_NAME);
        }
        if (!columns.has(RosterField.BIRTH_DATE)) {
            missing.add(RosterField.BIRTH_DATE);
        }
        if (!columns.has(RosterField.GROUP)) {
            missing.add(RosterField.GROUP);
        }
        return missing;
    }
}
