package ca.aval.people.roster;

import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.people.roster.file.TableRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The cells of one row, asked for by what they mean. */
record Cells(Columns columns, TableRow row, RowProblems problems) {
    /** The header of the best column of that field; empty when the list has none. */
    String header(RosterField field) {
        return columns.of(field, 0).stream().findFirst().map(RosterColumn::header).orElse("");
    }

    /** What the best column says, as written. */
    String raw(RosterField field) {
        List<RosterColumn> best = columns.of(field, 0);
        return best.isEmpty() ? "" : row.cell(best.getFirst().index());
    }

    /** What the best filled column says, cleaned; whatever was mended there is told. */
    String told(RosterField field, int guardian) {
        for (RosterColumn column : columns.of(field, guardian)) {
            String text = row.cell(column.index());
            if (!text.isBlank()) {
                return problems.clean(column.header(), text);
            }
        }
        return "";
    }

    /** What the best column says, cleaned; whatever was mended there is told. */
    String toldByBest(RosterField field) {
        List<RosterColumn> best = columns.of(field, 0);
        return best.isEmpty() ? "" : problems.clean(best.getFirst().header(), raw(field));
    }

    /**
     * What the first filled column says, cleaned without a word about blanks; null when none says
     * anything.
     */
    @Nullable String plain(RosterField field, int guardian) {
        for (RosterColumn column : columns.of(field, guardian)) {
            CleanText clean = CleanText.of(row.cell(column.index()));
            if (clean.text().isEmpty()) {
                continue;
            }
            if (clean.flaw() == Reason.FORMULA_KEPT_AS_TEXT && field != RosterField.PHONE) {
                problems.warn(column.header(), clean.flaw(), row.cell(column.index()));
            }
            return problems.fitting(column.header(), clean.text());
        }
        return null;
    }
}
