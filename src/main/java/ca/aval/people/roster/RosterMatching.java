package ca.aval.people.roster;

import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.StaffMember;
import ca.aval.people.roster.RosterProblem.Outcome;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out of whom each row speaks. A file number tells; a name and a birth date alone never do.
 */
final class RosterMatching {
    private final RosterReading.Read reading;
    private final List<Pupil> known;
    private final StaffMatching staff;
    private final SchoolYear year;
    private final Map<String, Pupil> byNumber = new HashMap<>();
    private final Map<Person, List<Pupil>> byPerson = new HashMap<>();
    private final Set<String> numbersInFiles = new HashSet<>();
    private final Set<Person> numberedInFiles = new HashSet<>();

    private final List<RosterLine> newcomers = new ArrayList<>();
    private final List<RosterPlan.Changed> changed = new ArrayList<>();
    private final List<RosterPlan.Unchanged> unchanged = new ArrayList<>();
    private final List<RosterPlan.Unclear> unclear = new ArrayList<>();
    private final List<RosterPlan.Leaver> leavers = new ArrayList<>();
    private final List<RosterPlan.Kept> kept = new ArrayList<>();
    private final List<RosterProblem> found = new ArrayList<>();
    private final Set<PupilId> mentioned = new HashSet<>();

    /** All that a row without a number says of who it is about. */
    private record Person(PersonName name, LocalDate birthDate) {
        static Person of(RosterLine line) {
            return new Person(line.name(), line.birthDate());
        }

        static Person of(Pupil pupil) {
            return new Person(pupil.name(), pupil.birthDate());
        }
    }

    RosterMatching(
            RosterReading.Read reading,
            List<Pupil> known,
            List<StaffMember> staff,
            SchoolYear year) {
        // the day does not matter: the plan only asks whether anything would change
        this.staff = new StaffMatching(staff, year.firstDay());
        this.reading = reading;
        this.known = known;
        this.year = year;
        for (Pupil pupil : known) {
            byPerson.computeIfAbsent(Person.of(pupil), p -> new ArrayList<>()).add(pupil);
            if (pupil.fileNumber() != null) {
                byNumber.putIfAbsent(pupil.fileNumber(), pupil);
            }
        }
        for (RosterLine line : reading.lines()) {
            if (line.fileNumber() != null) {
                numbersInFiles.add(line.fileNumber());
                numberedInFiles.add(Person.of(line));
            }
        }
        numbersInFiles.addAll(reading.rejectedNumbers());
    }

    RosterPlan plan() {
        Map<Object, List<RosterLine>> rowsOfOne = new LinkedHashMap<>();
        for (RosterLine line : reading.lines()) {
            Object key = line.fileNumber() != null ? line.fileNumber() : Person.of(line);
            rowsOfOne.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
        rowsOfOne.values().forEach(this::place);
        StaffPlan ofStaff = staff.plan(reading.staff());
        found.addAll(staff.problems());
        return new RosterPlan(
                year,
                newcomers,
                changed,
                unchanged,
                unclear,
                kept,
                absent(),
                leavers,
                ofStaff,
                problems(),
                reading.names(),
                PeopleVersion.of(known));
    }

    private void place(List<RosterLine> rows) {
        RosterLine first = rows.getFirst();
        if (rows.size() > 1 && first.fileNumber() == null) {
            rows.forEach(row -> leave(row, Reason.SAME_NAME_AND_BIRTH_DATE, candidates(row)));
            return;
        }
        if (!rows.stream().allMatch(first::saysTheSameAs)) {
            rows.forEach(row -> leave(row, Reason.CONTRADICTING_ROWS, candidates(row)));
            return;
        }
        int waiting = unclear.size();
        place(first);
        if (unclear.size() > waiting) {
            RosterPlan.Unclear same = unclear.getLast();
            rows.stream().skip(1).forEach(row -> leave(row, same.reason(), same.candidates()));
            return;
        }
        for (RosterLine repeated : rows.subList(1, rows.size())) {
            unchanged.add(
                    new RosterPlan.Unchanged(
                            repeated,
                            first.fileNumber() == null ? null : byNumber.get(first.fileNumber())));
            found.add(problem(repeated, Reason.REPEATED_ROW, Outcome.IMPORTED));
        }
    }

    private void place(RosterLine line) {
        Departure departure = line.departure();
        if (departure != null && !departure.isOver(year)) {
            placeDeparture(line, departure);
            return;
        }
        List<Pupil> sameNameAndBirth = byPerson.getOrDefault(Person.of(line), List.of());
        if (line.fileNumber() == null) {
            if (!sameNameAndBirth.isEmpty() || numberedInFiles.contains(Person.of(line))) {
                leave(line, Reason.SAME_NAME_AND_BIRTH_DATE, sameNameAndBirth);
            } else {
                newcomers.add(line);
            }
            return;
        }
        Pupil pupil = byNumber.get(line.fileNumber());
        if (pupil != null) {
            placeKnown(line, pupil);
            return;
        }
        // a namesake whose own number is in the lists is another child
        List<Pupil> perhaps =
                sameNameAndBirth.stream()
                        .filter(
                                p ->
                                        p.fileNumber() == null
                                                || !numbersInFiles.contains(p.fileNumber()))
                        .toList();
        if (perhaps.isEmpty()) {
            newcomers.add(line);
        } else {
            leave(line, Reason.KNOWN_UNDER_ANOTHER_NUMBER, perhaps);
        }
    }

    /** Who is known and in a class leaves it; who is not known stays unknown. */
    private void placeDeparture(RosterLine line, Departure departure) {
        List<Pupil> perhaps = candidates(line);
        Pupil pupil = line.fileNumber() == null ? null : byNumber.get(line.fileNumber());
        if (!departure.certain()) {
            leave(line, Reason.STATUS_NOT_UNDERSTOOD, perhaps);
        } else if (pupil == null && perhaps.isEmpty()) {
            found.add(problem(line, Reason.LEFT_AND_NOT_KNOWN, Outcome.REJECTED));
        } else if (pupil == null) {
            Reason reason =
                    line.fileNumber() == null
                            ? Reason.SAME_NAME_AND_BIRTH_DATE
                            : Reason.KNOWN_UNDER_ANOTHER_NUMBER;
            leave(line, reason, perhaps);
        } else if (isAnother(line, pupil)) {
            leave(line, Reason.NUMBER_OF_ANOTHER_PUPIL, List.of(pupil));
        } else {
            mentioned.add(pupil.id());
            if (pupil.enrolment(year).isPresent()) {
                leavers.add(new RosterPlan.Leaver(pupil, line));
            } else {
                unchanged.add(new RosterPlan.Unchanged(line, pupil));
            }
        }
    }

    private static boolean isAnother(RosterLine line, Pupil pupil) {
        return !pupil.name().equals(line.name()) && !pupil.birthDate().equals(line.birthDate());
    }

    private void placeKnown(RosterLine line, Pupil pupil) {
        if (isAnother(line, pupil)) {
            leave(line, Reason.NUMBER_OF_ANOTHER_PUPIL, List.of(pupil));
            return;
        }
        mentioned.add(pupil.id());
        List<FieldChange> changes = PupilMerge.of(pupil, line, year).changes();
        if (changes.isEmpty()) {
            unchanged.add(new RosterPlan.Unchanged(line, pupil));
        } else {
            changed.add(new RosterPlan.Changed(pupil, line, changes, pupil));
        }
        List<FieldChange> differences = HandEdits.differences(pupil, line, year);
        if (!differences.isEmpty()) {
            kept.add(new RosterPlan.Kept(pupil, line, differences));
        }
    }

    private List<Pupil> candidates(RosterLine line) {
        Pupil byItsNumber = line.fileNumber() == null ? null : byNumber.get(line.fileNumber());
        return byItsNumber != null
                ? List.of(byItsNumber)
                : byPerson.getOrDefault(Person.of(line), List.of());
    }

    private void leave(RosterLine line, Reason reason, List<Pupil> candidates) {
        unclear.add(new RosterPlan.Unclear(line, reason, candidates));
        candidates.forEach(candidate -> mentioned.add(candidate.id()));
        found.add(problem(line, reason, Outcome.UNCLEAR));
    }

    private static RosterProblem problem(RosterLine line, Reason reason, Outcome outcome) {
        RosterPlace place = line.place();
        Departure departure = line.departure();
        if (departure != null
                && (reason == Reason.STATUS_NOT_UNDERSTOOD
                        || reason == Reason.LEFT_AND_NOT_KNOWN)) {
            return new RosterProblem(
                    place.file(),
                    place.line(),
                    departure.column(),
                    reason,
                    departure.text(),
                    outcome);
        }
        String value = line.fileNumber() == null ? line.name().sorted() : line.fileNumber();
        return new RosterProblem(
                place.file(), place.line(), place.column(), reason, value, outcome);
    }

    private List<Pupil> absent() {
        if (!reading.complete()) {
            return List.of();
        }
        return known.stream()
                .filter(pupil -> pupil.enrolment(year).isPresent())
                .filter(pupil -> !mentioned.contains(pupil.id()))
                .filter(
                        pupil ->
                                pupil.fileNumber() == null
                                        || !reading.rejectedNumbers().contains(pupil.fileNumber()))
                .toList();
    }

    /** Those of reading and of matching; a row that is not imported has no warnings. */
    private List<RosterProblem> problems() {
        Set<String> waiting = new HashSet<>();
        unclear.forEach(u -> waiting.add(u.line().place().file() + ":" + u.line().place().line()));
        List<RosterProblem> all = new ArrayList<>(found);
        reading.problems().stream()
                .filter(p -> !waiting.contains(p.file() + ":" + p.line()))
                .forEach(all::add);
        all.sort(RosterProblem.IN_ORDER);
        return all;
    }
}
