package ca.aval.people.roster;

import ca.aval.people.StaffMember;
import ca.aval.people.roster.RosterProblem.Outcome;
import ca.aval.people.roster.RosterProblem.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Finds out of whom each row of a staff list speaks: by number, else by e-mail, never by name. */
final class StaffMatching {
    private final List<StaffMember> known;
    private final StaffMerge merge;
    private final List<StaffLine> newcomers = new ArrayList<>();
    private final List<StaffPlan.Changed> changed = new ArrayList<>();
    private final List<StaffLine> unchanged = new ArrayList<>();
    private final List<StaffLine> unclear = new ArrayList<>();
    private final List<RosterProblem> problems = new ArrayList<>();

    /**
     * @param day on which what the list says would begin
     */
    StaffMatching(List<StaffMember> known, LocalDate day) {
        this.known = known;
        merge = new StaffMerge(day);
    }

    StaffPlan plan(List<StaffLine> lines) {
        Map<Object, List<StaffLine>> rowsOfOne = new LinkedHashMap<>();
        for (StaffLine line : lines) {
            Object key = line.number() != null ? line.number() : key(line);
            rowsOfOne.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
        rowsOfOne.values().forEach(this::place);
        return new StaffPlan(newcomers, changed, unchanged, unclear, StaffPlan.versions(known));
    }

    /** Unclear and repeated rows, for the person. */
    List<RosterProblem> problems() {
        return problems;
    }

    private static Object key(StaffLine line) {
        return line.email() != null ? mail(line.email()) : line.name();
    }

    private void place(List<StaffLine> rows) {
        StaffLine first = rows.getFirst();
        if (!rows.stream().allMatch(first::saysTheSameAs)) {
            rows.forEach(row -> leave(row, Reason.CONTRADICTING_ROWS));
            return;
        }
        place(first);
        for (StaffLine repeated : rows.subList(1, rows.size())) {
            unchanged.add(repeated);
            tell(repeated, Reason.REPEATED_ROW, Outcome.IMPORTED);
        }
    }

    private void place(StaffLine line) {
        StaffMember byNumber =
                find(m -> line.number() != null && line.number().equals(m.employeeNumber()));
        if (byNumber != null) {
            boolean another =
                    !byNumber.name().family().equals(line.name().family())
                            && !byNumber.name().given().equals(line.name().given())
                            && !sameMail(byNumber, line);
            if (another) {
                leave(line, Reason.NUMBER_OF_ANOTHER_PERSON);
            } else {
                placeKnown(byNumber, line);
            }
            return;
        }
        StaffMember byMail = find(m -> sameMail(m, line));
        if (byMail != null) {
            if (line.number() != null && byMail.employeeNumber() != null) {
                leave(line, Reason.STAFF_UNDER_ANOTHER_NUMBER);
            } else {
                placeKnown(byMail, line);
            }
            return;
        }
        StaffMember namesake =
                find(
                        m ->
                                m.name().equals(line.name())
                                        && (line.number() == null || m.employeeNumber() == null));
        if (namesake != null) {
            leave(line, Reason.SAME_NAME_OF_STAFF);
        } else {
            newcomers.add(line);
        }
    }

    private void placeKnown(StaffMember member, StaffLine line) {
        if (merge.after(member, line).equals(member)) {
            unchanged.add(line);
        } else {
            changed.add(new StaffPlan.Changed(member, line));
        }
    }

    private @Nullable StaffMember find(Predicate<StaffMember> wanted) {
        return known.stream().filter(wanted).findFirst().orElse(null);
    }

    private static boolean sameMail(StaffMember member, StaffLine line) {
        return member.email() != null
                && line.email() != null
                && Objects.equals(mail(member.email()), mail(line.email()));
    }

    private static String mail(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private void leave(StaffLine line, Reason reason) {
        unclear.add(line);
        tell(line, reason, Outcome.UNCLEAR);
    }

    private void tell(StaffLine line, Reason reason, Outcome outcome) {
        RosterPlace place = line.place();
        problems.add(
                new RosterProblem(
                        place.file(),
                        place.line(),
                        place.column(),
                        reason,
                        line.number() == null ? line.name().sorted() : line.number(),
                        outcome));
    }
}
