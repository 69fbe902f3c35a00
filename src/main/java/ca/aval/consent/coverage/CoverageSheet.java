package ca.aval.consent.coverage;

import ca.aval.platform.text.Language;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a coverage on paper: counts, no names.
 *
 * @param organization the public body above the school
 * @param day on which it was counted
 * @param rows in the order of the page
 */
public record CoverageSheet(
        Language language,
        String school,
        String organization,
        LocalDate day,
        List<NamedLine> rows) {
    public CoverageSheet {
        rows = List.copyOf(rows);
    }

    /** A line, and what its group or level is called there. */
    public record NamedLine(String name, Coverage.Line line) {}
}
