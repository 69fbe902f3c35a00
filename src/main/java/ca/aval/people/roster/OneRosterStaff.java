package ca.aval.people.roster;

import ca.aval.people.PersonName;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.people.roster.file.TableRow;

import org.jspecify.annotations.Nullable;

/** Turns the users of a OneRoster archive who work at the school into lines of a staff list. */
record OneRosterStaff(OneRosterTable users, OneRosterRoles roles) {
    boolean has(TableRow row) {
        return roles.category(id(row)) != null;
    }

    RowReading read(TableRow row) {
        RowProblems problems = new RowProblems(users.file(), row.line());
        String number = problems.clean("identifier", users.raw(row, "identifier"));
        PersonName name =
                new PersonName(
                        name(row, "preferredFamilyName", "familyName", problems),
                        name(row, "preferredGivenName", "givenName", problems));
        if (name.family().isEmpty()) {
            problems.reject("familyName", Reason.FAMILY_NAME_MISSING, "");
        }
        String column = number.isEmpty() ? "sourcedId" : "identifier";
        String email = email(row, problems);
        StaffLine line =
                problems.isRejected()
                        ? null
                        : new StaffLine(
                                new RosterPlace(users.file(), row.line(), column),
                                number.isEmpty() ? null : number,
                                name,
                                email,
                                null,
                                null,
                                null,
                                roles.category(id(row)));
        return RowReading.ofStaff(line, name, problems.all());
    }

    private @Nullable String email(TableRow row, RowProblems problems) {
        String email = users.value(row, "email");
        if (!email.isEmpty() && email.indexOf('@') <= 0) {
            problems.warn("email", Reason.EMAIL_NOT_UNDERSTOOD, email);
            return null;
        }
        return email.isEmpty() ? null : problems.fitting("email", email);
    }

    private String name(TableRow row, String preferred, String legal, RowProblems problems) {
        String column = users.value(row, preferred).isEmpty() ? legal : preferred;
        return problems.clean(column, users.raw(row, column));
    }

    private String id(TableRow row) {
        return users.value(row, "sourcedId");
    }
}
