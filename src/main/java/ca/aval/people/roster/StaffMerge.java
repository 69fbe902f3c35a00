package ca.aval.people.roster;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.Engagement;
import ca.aval.people.EngagementType;
import ca.aval.people.Period;
import ca.aval.people.PersonName;
import ca.aval.people.StaffField;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffId;
import ca.aval.people.StaffMember;
import ca.aval.platform.text.SearchKey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Lays a row of a staff list on a person: what it leaves out stays, and so does what was corrected
 * by hand.
 */
record StaffMerge(LocalDate today) {
    StaffMember newcomer(StaffLine line) {
        StaffMember bare =
                new StaffMember(
                        StaffId.random(),
                        0,
                        line.number(),
                        line.name(),
                        null,
                        line.email(),
                        line.category() == null ? StaffWords.category(line) : line.category(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of());
        return after(bare, line);
    }

    StaffMember after(StaffMember known, StaffLine line) {
        Set<StaffField> edited = known.handEdited();
        PersonName told = line.name();
        PersonName name =
                told.given().isEmpty() ? new PersonName(told.family(), known.name().given()) : told;
        boolean mayName = !edited.contains(StaffField.NAME);
        boolean mayMail = line.email() != null && !edited.contains(StaffField.EMAIL);
        return new StaffMember(
                known.id(),
                known.version(),
                line.number() == null ? known.employeeNumber() : line.number(),
                mayName ? name : known.name(),
                known.usualName(),
                mayMail ? line.email() : known.email(),
                edited.contains(StaffField.CATEGORY) ? known.category() : category(known, line),
                edited.contains(StaffField.FUNCTIONS)
                        ? known.functions()
                        : functions(known.functions(), line),
                edited.contains(StaffField.ENGAGEMENTS)
                        ? known.engagements()
                        : engagements(known.engagements(), line),
                known.leaves(),
                edited);
    }

    /** A role says less than a function in words, which it never overrules. */
    private static EmployeeCategory category(StaffMember known, StaffLine line) {
        if (line.title() != null) {
            return StaffWords.category(line);
        }
        EmployeeCategory role = line.category();
        return role != null && known.functions().isEmpty() ? role : known.category();
    }

    /** Another title ends the function held so far; with several, it is one more. */
    private List<StaffFunction> functions(List<StaffFunction> known, StaffLine line) {
        String title = line.title();
        List<StaffFunction> held = known.stream().filter(f -> f.period().until() == null).toList();
        List<StaffFunction> all = new ArrayList<>(known);
        boolean isHeld =
                title == null
                        || held.stream()
                                .anyMatch(f -> SearchKey.of(f.title()).equals(SearchKey.of(title)));
        if (title != null
                && !isHeld
                && !hasLeft(known.stream().map(f -> f.period()).toList(), line)) {
            if (held.size() == 1) {
                all.replaceAll(f -> f.equals(held.getFirst()) ? ended(f, today) : f);
            }
            all.add(new StaffFunction(UUID.randomUUID(), title, null, Period.since(today)));
        }
        LocalDate last = line.lastDay();
        if (last != null) {
            all.replaceAll(f -> f.period().until() == null ? ended(f, last.plusDays(1)) : f);
        }
        return all;
    }

    private List<Engagement> engagements(List<Engagement> known, StaffLine line) {
        EngagementType type = StaffWords.engagement(line);
        List<Engagement> held = known.stream().filter(e -> e.period().until() == null).toList();
        List<Engagement> all = new ArrayList<>(known);
        boolean said = line.status() != null || known.isEmpty();
        boolean isHeld = held.stream().anyMatch(e -> e.type() == type);
        if (said && !isHeld && !hasLeft(known.stream().map(e -> e.period()).toList(), line)) {
            if (held.size() == 1) {
                all.replaceAll(e -> e.equals(held.getFirst()) ? ended(e, today) : e);
            }
            all.add(new Engagement(UUID.randomUUID(), type, Period.since(today)));
        }
        LocalDate last = line.lastDay();
        if (last != null) {
            all.replaceAll(e -> e.period().until() == null ? ended(e, last.plusDays(1)) : e);
        }
        return all;
    }

    /** Whether the row tells of a departure that is known already: nothing begins again. */
    private static boolean hasLeft(List<Period> known, StaffLine line) {
        return line.lastDay() != null && !known.isEmpty();
    }

    private static StaffFunction ended(StaffFunction held, LocalDate until) {
        return new StaffFunction(
                held.id(), held.title(), held.about(), until(held.period(), until));
    }

    private static Engagement ended(Engagement held, LocalDate until) {
        return new Engagement(held.id(), held.type(), until(held.period(), until));
    }

    private static Period until(Period period, LocalDate until) {
        return new Period(period.from(), until.isBefore(period.from()) ? period.from() : until);
    }
}
