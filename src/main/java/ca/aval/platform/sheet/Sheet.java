package ca.aval.platform.sheet;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A list about to become an Excel file.
 *
 * @param title the name of the list; it heads the printed page and names the first sheet
 * @param size how many lines there are
 * @param line the cells of the line of that number, from 0, one for each column; asked once each,
 *     in order, off the screen thread
 * @param criteria how the list was narrowed and by whom, told on a second sheet
 */
public record Sheet(
        String title,
        List<Column> columns,
        int size,
        IntFunction<List<Cell>> line,
        List<Criterion> criteria,
        Wording wording) {
    public Sheet {
        columns = List.copyOf(columns);
        criteria = List.copyOf(criteria);
    }

    /**
     * A column and its head.
     *
     * @param width in characters
     */
    public record Column(String head, double width) {}

    /** One thing that narrows or dates the list, and its value. */
    public record Criterion(String name, Cell value) {}

    /**
     * The words of the file that are not the list's.
     *
     * @param criteria the name of the second sheet
     * @param page before the page number
     * @param of between the page number and the number of pages
     */
    public record Wording(String criteria, String page, String of) {}
}
