package ca.aval.consent.photo;

import ca.aval.consent.form.NameListSheet.GroupNames;
import ca.aval.consent.form.NameListSheet.ListedName;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilOrder;
import ca.aval.platform.text.NameOrder;
import ca.aval.platform.text.SearchKey;
import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who is in which group on one day: whoever left or died before it is in none. */
final class GroupsOnDay {
    private final Map<String, List<Pupil>> groups = new TreeMap<>(NameOrder.french());

    GroupsOnDay(List<Pupil> everyone, LocalDate day) {
        SchoolYear year = SchoolYear.of(day);
        for (Pupil pupil : everyone.stream().sorted(PupilOrder.byName()).toList()) {
            boolean gone = pupil.on(day).mailStops();
            for (Enrolment stay : pupil.enrolments()) {
                if (stay.year().equals(year)) {
                    List<Pupil> members =
                            groups.computeIfAbsent(stay.group(), code -> new ArrayList<>());
                    if (!gone && stay.holdsOn(day)) {
                        members.add(pupil);
                    }
                }
            }
        }
    }

    /** Every group of the year, also one that nobody is in any more. */
    List<String> codes() {
        return List.copyOf(groups.keySet());
    }

    /** The groups with somebody in them. */
    List<String> inhabited() {
        return codes().stream().filter(code -> !members(code).isEmpty()).toList();
    }

    List<Pupil> members(List<String> codes) {
        return codes.stream().flatMap(code -> members(code).stream()).distinct().toList();
    }

    /** Those of the groups who are listed, as their group knows them. */
    List<GroupNames> named(List<String> codes, Set<PupilId> listed) {
        return codes.stream()
                .map(code -> new GroupNames(code, !members(code).isEmpty(), names(code, listed)))
                .toList();
    }

    private List<Pupil> members(String code) {
        return groups.getOrDefault(code, List.of());
    }

    private List<ListedName> names(String code, Set<PupilId> listed) {
        Map<String, Integer> alike = new HashMap<>();
        members(code).forEach(pupil -> alike.merge(key(pupil), 1, Integer::sum));
        return members(code).stream()
                .filter(pupil -> listed.contains(pupil.id()))
                .map(
                        pupil ->
                                new ListedName(
                                        pupil.knownAs().full(),
                                        alike.getOrDefault(key(pupil), 1) > 1))
                .toList();
    }

    private static String key(Pupil pupil) {
        return SearchKey.of(pupil.knownAs().full());
    }
}
