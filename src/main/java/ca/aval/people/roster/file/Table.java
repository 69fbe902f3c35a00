package ca.aval.people.roster.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a text whose cells are set apart by one character. */
public record Table(char separator, List<TableRow> rows) {
    public static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_CELLS = 2_000_000;
    private static final int LONGEST_CELL = 10_000;
    private static final Pattern SEPARATOR_LINE = Pattern.compile("^\"?sep=(.)\"?\\R");

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts the text into rows and cells with the separator asked for, else with the one its first
     * line declares ({@code sep=;}), else with the one that gives the most regular table.
     */
    public static Opened<Table> of(String text, @Nullable Character asked) {
        Matcher declared = SEPARATOR_LINE.matcher(text);
        boolean hasDeclaration = declared.find();
        char separator =
                asked != null
                        ? asked
                        : hasDeclaration ? declared.group(1).charAt(0) : Separator.guess(text);
        return read(text, separator, hasDeclaration ? 1 : 0);
    }

    private static Opened<Table> read(String text, char separator, int skipped) {
        List<TableRow> rows = new ArrayList<>();
        long cells = 0;
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord csv : reader) {
                if (rows.size() > MOST_ROWS) {
                    return Opened.refused(RefusalReason.TOO_MANY_ROWS, MOST_ROWS);
                }
                cells += csv.getFieldCount();
                if (cells > MOST_CELLS) {
                    return Opened.refused(RefusalReason.TOO_MANY_CELLS);
                }
                rows.add(row(csv));
            }
        } catch (CsvParseException e) {
            int last = rows.isEmpty() ? 0 : rows.getLast().line();
            return Opened.refused(RefusalReason.TABLE_BROKEN, last + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Opened.of(
                new Table(separator, rows.subList(Math.min(skipped, rows.size()), rows.size())));
    }

    /** The first rows as they would be with that separator; none when they make no table. */
    static List<TableRow> sample(String text, char separator, int most) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(text, separator);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (rows.size() < most && records.hasNext()) {
                rows.add(row(records.next()));
            }
            return rows;
        } catch (CsvParseException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableRow row(CsvRecord csv) {
        return new TableRow((int) csv.getStartingLineNumber(), csv.getFields());
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .build(),
                        text);
    }
}
