package ca.aval.consent.answer;

import ca.aval.people.roster.file.Opened;
import ca.aval.people.roster.file.Table;
import ca.aval.people.roster.file.TableRow;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table of answers: {@code form,signatory,date,route} and one column for each use, in
 * UTF-8, with commas or semicolons; {@code Y}, {@code N}, {@code X} for both boxes ticked, and a
 * hyphen or nothing for a blank.
 */
public final class AnswerSheet {
    /** Of how many bytes a file may be. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private static final String FORM = "form";
    private static final String SIGNATORY = "signatory";
    private static final String DATE = "date";
    private static final String ROUTE = "route";
    private static final List<String> FIXED = List.of(FORM, SIGNATORY, DATE, ROUTE);

    /** What a file turned out to be. */
    public sealed interface Reading {
        /** Its rows, good and wrong ones. */
        record Rows(List<Row> rows) implements Reading {
            public Rows {
                rows = List.copyOf(rows);
            }
        }

        /**
         * Nothing of it can be recorded.
         *
         * @param about the columns at fault, or the line; empty where neither is
         */
        record Refused(Fault fault, String about) implements Reading {}
    }

    /** Why nothing of a file can be recorded. */
    public enum Fault {
        NOT_UTF8,
        EMPTY,
        TABLE_BROKEN,
        COLUMNS_MISSING,
        COLUMN_TWICE,
        /** A column is no use that the year’s forms ask about. */
        COLUMN_UNKNOWN
    }

    /** One row. */
    public sealed interface Row {
        /** Its number in the file; the header is 1. */
        int line();

        record Good(int line, AnswerSlip slip) implements Row {}

        record Wrong(int line, String column, AnswerRefusal reason) implements Row {}
    }

    /**
     * The rows of that file.
     *
     * @param uses the codes that may head a column
     */
    public Reading read(byte[] file, Set<String> uses) {
        if (file.length > LARGEST) {
            return new Reading.Refused(Fault.TABLE_BROKEN, "1");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return new Reading.Refused(Fault.NOT_UTF8, "");
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 ? ';' : ',';
        return switch (Table.of(plain, separator)) {
            case Opened.Refused<Table> refused ->
                    new Reading.Refused(Fault.TABLE_BROKEN, line(refused.arguments()));
            case Opened.Content<Table>(Table table) -> rows(table.rows(), uses);
        };
    }

    private static String line(List<Object> arguments) {
        return arguments.isEmpty() ? "1" : String.valueOf(arguments.getFirst());
    }

    private static Reading rows(List<TableRow> rows, Set<String> uses) {
        if (rows.isEmpty()) {
            return new Reading.Refused(Fault.EMPTY, "");
        }
        List<String> heads = rows.getFirst().cells().stream().map(String::strip).toList();
        Reading.Refused fault = fault(heads, uses);
        if (fault != null) {
            return fault;
        }
        List<Row> read = new ArrayList<>();
        for (TableRow row : rows.subList(1, rows.size())) {
            if (!row.isEmpty()) {
                read.add(row(row, heads));
            }
        }
        return new Reading.Rows(read);
    }

    private static Reading.@Nullable Refused fault(List<String> heads, Set<String> uses) {
        List<String> missing = FIXED.stream().filter(h -> !heads.contains(h)).toList();
        if (!missing.isEmpty()) {
            return new Reading.Refused(Fault.COLUMNS_MISSING, String.join(", ", missing));
        }
        Set<String> seen = new HashSet<>();
        for (String head : heads) {
            if (!seen.add(head)) {
                return new Reading.Refused(Fault.COLUMN_TWICE, head);
            }
            if (!FIXED.contains(head) && !uses.contains(head)) {
                return new Reading.Refused(Fault.COLUMN_UNKNOWN, head);
            }
        }
        return null;
    }

    private static Row row(TableRow row, List<String> heads) {
        if (row.cells().stream().skip(heads.size()).anyMatch(cell -> !cell.isBlank())) {
            return new Row.Wrong(row.line(), "", AnswerRefusal.CELL_WITHOUT_COLUMN);
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < heads.size() && i < row.cells().size(); i++) {
            cells.put(heads.get(i), row.cells().get(i).strip());
        }
        Map<String, Answer> answers = new HashMap<>();
        for (String head : heads) {
            if (FIXED.contains(head)) {
                continue;
            }
            switch (cells.getOrDefault(head, "").toUpperCase(Locale.ROOT)) {
                case "Y" -> answers.put(head, Answer.YES);
                case "N" -> answers.put(head, Answer.NO);
                case "X" -> answers.put(head, Answer.INVALID);
                case "", "-" -> {}
                default -> {
                    return new Row.Wrong(row.line(), head, AnswerRefusal.ANSWER_UNREADABLE);
                }
            }
        }
        Route route = route(cells.getOrDefault(ROUTE, ""));
        if (route == null) {
            return new Row.Wrong(row.line(), ROUTE, AnswerRefusal.ROUTE_UNKNOWN);
        }
        String written = cells.getOrDefault(DATE, "");
        LocalDate date = date(written);
        if (date == null && !written.isEmpty()) {
            return new Row.Wrong(row.line(), DATE, AnswerRefusal.DATE_UNREADABLE);
        }
        return new Row.Good(
                row.line(),
                new AnswerSlip(
                        cells.getOrDefault(FORM, ""),
                        answers,
                        cells.getOrDefault(SIGNATORY, ""),
                        date,
                        route,
                        null));
    }

    private static @Nullable Route route(String written) {
        try {
            return Route.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The column in which a slip is refused for that reason; empty where none is at fault. */
    public static String column(AnswerRefusal reason) {
        return switch (reason) {
            case CODE_WRONG, FORM_UNKNOWN, NOTHING_TO_CORRECT -> FORM;
            case DATE_TO_COME, BEFORE_FORM, AFTER_YEAR, DATE_UNREADABLE -> DATE;
            case SIGNATORY_UNCLEAR, SIGNATORY_UNKNOWN, NAME_MISSING, NAME_TOO_LONG -> SIGNATORY;
            case ROUTE_UNKNOWN -> ROUTE;
            case USE_NOT_ON_FORM, NOTHING_ASKED, ANSWER_UNREADABLE, CELL_WITHOUT_COLUMN -> "";
        };
    }
}
