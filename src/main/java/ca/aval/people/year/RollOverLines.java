package ca.aval.people.year;

import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilOrder;
import ca.aval.people.roster.PeopleVersion;
import ca.aval.people.roster.RosterLine;
import ca.aval.people.roster.RosterPlan;
import ca.aval.people.roster.RosterReading;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Works out what becomes of each pupil, from the classes of now or from the list of next year. */
final class RollOverLines {
    private final SchoolYear from;
    private final SchoolYear to;
    private final List<Pupil> known;
    private final List<Pupil> present;
    private final Ladder ladder;
    private final Map<String, String> groups = new TreeMap<>();

    RollOverLines(SchoolYear from, List<Pupil> known) {
        this.from = from;
        this.known = known;
        to = new SchoolYear(from.firstYear() + 1);
        present =
                known.stream()
                        .filter(pupil -> pupil.enrolment(from).isPresent())
                        .sorted(PupilOrder.byGroup(from))
                        .toList();
        List<Enrolment> stays = present.stream().map(this::now).toList();
        ladder = new Ladder(stays);
        stays.forEach(
                stay ->
                        groups.putIfAbsent(
                                stay.group(), ladder.nextGroup(stay.group(), stay.level())));
    }

    /** From the classes of now: each level goes up, the last one leaves. */
    RollOverPlan byLevel(List<EndingEngagements.Ending> staff) {
        return plan(present.stream().map(this::byLevel).toList(), null, staff);
    }

    /** From the list of next year: who is not in it leaves. */
    RollOverPlan byList(RosterReading.Read reading, List<EndingEngagements.Ending> staff) {
        RosterPlan list = RosterPlan.against(reading, known, to);
        Map<PupilId, RosterLine> told = new HashMap<>();
        list.changed().forEach(c -> told.put(c.known().id(), c.line()));
        for (RosterPlan.Unchanged row : list.unchanged()) {
            Pupil pupil = row.known();
            if (pupil != null) {
                told.putIfAbsent(pupil.id(), row.line());
            }
        }
        Set<PupilId> absent = new HashSet<>();
        list.leavers().forEach(leaver -> absent.add(leaver.known().id()));
        RosterPlan.against(reading, known, from).absent().forEach(p -> absent.add(p.id()));
        return plan(
                present.stream()
                        .map(p -> byList(p, told.get(p.id()), absent.contains(p.id())))
                        .toList(),
                list,
                staff);
    }

    private RollOverLine byLevel(Pupil pupil) {
        Enrolment now = now(pupil);
        Enrolment already = pupil.enrolment(to).orElse(null);
        if (already != null) {
            return told(pupil, already.level(), already.group());
        }
        Fate fate = ladder.fate(now.level());
        return fate == Fate.GOES_UP
                ? new RollOverLine(
                        pupil,
                        now,
                        fate,
                        ladder.next(now.level()),
                        groups.getOrDefault(now.group(), now.group()))
                : new RollOverLine(pupil, now, fate, null, null);
    }

    private RollOverLine byList(Pupil pupil, @Nullable RosterLine line, boolean absent) {
        boolean leaves = line == null ? absent : line.leaves(to);
        if (line != null && !leaves) {
            return told(pupil, line.level(), line.group());
        }
        return new RollOverLine(
                pupil, now(pupil), leaves ? Fate.LEAVES : Fate.UNDECIDED, null, null);
    }

    private RollOverLine told(Pupil pupil, @Nullable String level, String group) {
        Enrolment now = now(pupil);
        boolean repeats = Ladder.isSame(now.level(), level);
        return new RollOverLine(pupil, now, repeats ? Fate.REPEATS : Fate.GOES_UP, level, group);
    }

    private RollOverPlan plan(
            List<RollOverLine> lines,
            @Nullable RosterPlan list,
            List<EndingEngagements.Ending> staff) {
        return new RollOverPlan(from, lines, groups, list, staff, PeopleVersion.of(known));
    }

    private Enrolment now(Pupil pupil) {
        return pupil.enrolment(from).orElseThrow();
    }
}
