package ca.aval.people.roster;

import ca.aval.people.Capacity;
import ca.aval.people.PersonName;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.people.roster.file.TableRow;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Turns the pupils of a OneRoster archive into lines of a class list and problems. */
final class OneRosterPupils {
    private static final String ID = "sourcedId";
    private static final String AGENTS = "agentSourcedIds";
    private static final String BIRTH_DATE = "birthDate";

    private final OneRosterTable users;
    private final OneRosterRoles roles;
    private final OneRosterClasses classes;
    private final OneRosterTable demographics;
    private final Map<String, TableRow> userRows = new LinkedHashMap<>();
    private final Map<String, TableRow> demographicRows = new HashMap<>();
    private final Map<String, List<String>> adultsNamingPupil = new HashMap<>();

    OneRosterPupils(
            OneRosterTable users,
            OneRosterRoles roles,
            OneRosterClasses classes,
            OneRosterTable demographics) {
        this.users = users;
        this.roles = roles;
        this.classes = classes;
        this.demographics = demographics;
        users.current().forEach(row -> userRows.putIfAbsent(users.value(row, ID), row));
        demographics
                .current()
                .forEach(row -> demographicRows.putIfAbsent(demographics.value(row, ID), row));
        userRows.forEach(
                (id, row) -> {
                    if (roles.capacity(id) != null) {
                        users.values(row, AGENTS)
                                .forEach(
                                        pupil ->
                                                adultsNamingPupil
                                                        .computeIfAbsent(
                                                                pupil, p -> new ArrayList<>())
                                                        .add(id));
                    }
                });
    }

    RowReading read(TableRow row) {
        RowProblems problems = new RowProblems(users.file(), row.line());
        String id = users.value(row, ID);
        String numberColumn = users.value(row, "identifier").isEmpty() ? ID : "identifier";
        String number = problems.clean(numberColumn, users.raw(row, numberColumn));
        PersonName name = name(row, problems);
        if (name.family().isEmpty()) {
            problems.reject("familyName", Reason.FAMILY_NAME_MISSING, "");
        }
        LocalDate birthDate = birthDate(id, problems);
        List<OneRosterClasses.HomeClass> homes = classes.of(id);
        checkGroup(homes, problems);
        List<RosterGuardian> guardians = guardians(id, row, problems);
        RosterLine line =
                birthDate == null || problems.isRejected()
                        ? null
                        : new RosterLine(
                                new RosterPlace(users.file(), row.line(), numberColumn),
                                number,
                                name,
                                birthDate,
                                level(row, homes.getFirst()),
                                homes.getFirst().code(),
                                guardians,
                                null,
                                PostalAddress.NONE,
                                null);
        return RowReading.ofPupil(line, number, name, problems.all());
    }

    /** The names that the person goes by, where version 1.2 has them. */
    private PersonName name(TableRow row, RowProblems problems) {
        return new PersonName(
                name(row, "preferredFamilyName", "familyName", problems),
                name(row, "preferredGivenName", "givenName", problems));
    }

    private String name(TableRow row, String preferred, String legal, RowProblems problems) {
        String column = users.value(row, preferred).isEmpty() ? legal : preferred;
        return problems.clean(column, users.raw(row, column));
    }

    private @Nullable LocalDate birthDate(String id, RowProblems problems) {
        TableRow row = demographicRows.get(id);
        if (row == null) {
            problems.reject(BIRTH_DATE, Reason.BIRTH_DATE_MISSING, "");
            return null;
        }
        String text = demographics.value(row, BIRTH_DATE);
        return switch (WrittenDate.of(text)) {
            case WrittenDate.Certain(var date) -> date;
            case WrittenDate.Doubtful(var reason) -> {
                problems.rejectAt(demographics.file(), row.line(), BIRTH_DATE, reason, text);
                yield null;
            }
        };
    }

    private static void checkGroup(List<OneRosterClasses.HomeClass> homes, RowProblems problems) {
        if (homes.isEmpty() || homes.getFirst().code().isEmpty()) {
            problems.reject("classSourcedId", Reason.GROUP_MISSING, "");
        } else if (homes.size() > 1) {
            String codes = String.join(", ", homes.stream().map(h -> h.code()).toList());
            problems.reject("classSourcedId", Reason.SEVERAL_GROUPS, codes);
        }
    }

    private @Nullable String level(TableRow row, OneRosterClasses.HomeClass home) {
        List<String> grades = users.values(row, "grades");
        String grade = CleanText.of(grades.isEmpty() ? home.grade() : grades.getFirst()).text();
        return grade.isEmpty() ? null : grade;
    }

    /** The adults that the pupil names, then those who name the pupil. */
    private List<RosterGuardian> guardians(String id, TableRow row, RowProblems problems) {
        SequencedSet<String> adults = new LinkedHashSet<>(users.values(row, AGENTS));
        adults.addAll(adultsNamingPupil.getOrDefault(id, List.of()));
        List<RosterGuardian> found = new ArrayList<>();
        for (String adult : adults) {
            Capacity capacity = roles.capacity(adult);
            TableRow adultRow = userRows.get(adult);
            if (capacity == null || adultRow == null) {
                continue;
            }
            // an adult's own row is not the pupil's: what is mended there is not told here
            PersonName name = name(adultRow, new RowProblems(users.file(), adultRow.line()));
            if (!name.full().isEmpty()) {
                found.add(guardian(found.size() + 1, name, capacity, adultRow, problems));
            }
        }
        return found;
    }

    private RosterGuardian guardian(
            int rank, PersonName name, Capacity capacity, TableRow row, RowProblems problems) {
        String email = users.value(row, "email");
        if (!email.isEmpty() && email.indexOf('@') <= 0) {
            problems.warn("email", Reason.EMAIL_NOT_UNDERSTOOD, email);
            email = "";
        }
        String phone = users.value(row, "phone");
        String told = phone.isEmpty() ? users.value(row, "sms") : phone;
        return new RosterGuardian(
                rank,
                name,
                capacity,
                null,
                email.isEmpty() ? null : email,
                told.isEmpty() ? null : told,
                PostalAddress.NONE);
    }
}
