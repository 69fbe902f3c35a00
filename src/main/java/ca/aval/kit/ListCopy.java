package ca.aval.kit;

import ca.aval.platform.sheet.Cell;
import ca.aval.platform.sheet.PlainText;

import java.util.List;
import java.util.stream.Collectors;

/** Lines as another program takes them: a tab between cells, and no cell that runs as a formula. */
final class ListCopy {
    private ListCopy() {}

    /** Those lines under the heads of their columns; one line alone goes without them. */
    static <T> String of(List<ListColumn<T>> columns, List<T> lines) {
        StringBuilder text = new StringBuilder();
        if (lines.size() > 1) {
            text.append(
                            columns.stream()
                                    .map(column -> PlainText.of(column.head()))
                                    .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        for (T line : lines) {
            text.append(
                            columns.stream()
                                    .map(column -> cell(column, line))
                                    .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }

    private static <T> String cell(ListColumn<T> column, T line) {
        String said = column.said(line);
        return column.cell(line) instanceof Cell.Text ? PlainText.of(said) : said;
    }
}
