package ca.aval.people.roster;

import ca.aval.people.PersonName;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.people.roster.file.TableRow;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Turns the rows of a staff list into lines and problems. */
record StaffTable(String file, Columns columns) {
    RowReading read(TableRow row) {
        RowProblems problems = new RowProblems(file, row.line());
        Cells cells = new Cells(columns, row, problems);
        String number = cells.told(RosterField.EMPLOYEE_NUMBER, 0);
        PersonName name = Names.of(cells, 0);
        if (name.family().isEmpty()) {
            problems.reject(header(RosterField.FAMILY_NAME), Reason.FAMILY_NAME_MISSING, "");
        }
        LocalDate lastDay = lastDay(cells);
        String email = email(cells);
        StaffLine line =
                problems.isRejected()
                        ? null
                        : new StaffLine(
                                new RosterPlace(
                                        file, row.line(), header(RosterField.EMPLOYEE_NUMBER)),
                                number.isEmpty() ? null : number,
                                name,
                                email,
                                cells.plain(RosterField.FUNCTION, 0),
                                cells.plain(RosterField.STATUS, 0),
                                lastDay,
                                null);
        return RowReading.ofStaff(line, name, problems.all());
    }

    private static @Nullable LocalDate lastDay(Cells cells) {
        String text = cells.plain(RosterField.LAST_DAY, 0);
        if (text == null) {
            return null;
        }
        return switch (WrittenDate.of(text)) {
            case WrittenDate.Certain(var date) -> date;
            case WrittenDate.Doubtful(var reason) -> {
                cells.problems()
                        .reject(
                                cells.header(RosterField.LAST_DAY),
                                Reason.LAST_DAY_NOT_UNDERSTOOD,
                                text);
                yield null;
            }
        };
    }

    private static @Nullable String email(Cells cells) {
        String text = cells.plain(RosterField.EMAIL, 0);
        if (text == null || (text.indexOf('@') > 0 && text.indexOf(' ') < 0)) {
            return text;
        }
        cells.problems().warn(cells.header(RosterField.EMAIL), Reason.EMAIL_NOT_UNDERSTOOD, text);
        return null;
    }

    private String header(RosterField field) {
        return columns.of(field, 0).stream()
                .findFirst()
                .map(RosterColumn::header)
                .orElse(columns.all().getFirst().header());
    }
}
