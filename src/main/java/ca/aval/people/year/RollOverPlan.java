package ca.aval.people.year;

import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.roster.PeopleVersion;
import ca.aval.people.roster.RosterPlan;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What turning the year would do; making it changes nothing.
 *
 * @param lines every pupil of the year that ends, by class
 * @param groups what each group becomes, by its present code
 * @param list what the class list of the next year says; null without one
 * @param staff those whose engagement ends with the year
 * @param version the state of everyone known when the plan was made
 */
public record RollOverPlan(
        SchoolYear from,
        List<RollOverLine> lines,
        Map<String, String> groups,
        @Nullable RosterPlan list,
        List<EndingEngagements.Ending> staff,
        PeopleVersion version) {
    public RollOverPlan {
        lines = List.copyOf(lines);
        groups = Map.copyOf(groups);
        staff = List.copyOf(staff);
    }

    /** The year that begins. */
    public SchoolYear to() {
        return new SchoolYear(from.firstYear() + 1);
    }

    /** How many pupils have that fate. */
    public int count(Fate fate) {
        return (int) lines.stream().filter(line -> line.fate() == fate).count();
    }

    /** How many pupils come from the list of the next year alone. */
    public int arrivals() {
        return list == null ? 0 : list.newcomers().size();
    }

    /** The plan with another fate for that pupil; the class follows. */
    public RollOverPlan with(PupilId pupil, Fate fate) {
        return each(line -> line.pupil().id().equals(pupil) ? decided(line, fate) : line);
    }

    /** The plan with that fate for every pupil who has none yet. */
    public RollOverPlan withUndecided(Fate fate) {
        return each(line -> line.fate() == Fate.UNDECIDED ? decided(line, fate) : line);
    }

    /** The plan in which that present group becomes another one, for those who go up. */
    public RollOverPlan regroup(String group, String next) {
        Map<String, String> all = new TreeMap<>(groups);
        all.put(group, next);
        RollOverPlan plan = new RollOverPlan(from, lines, all, list, staff, version);
        return plan.each(
                line ->
                        line.fate() == Fate.GOES_UP && line.now().group().equals(group)
                                ? new RollOverLine(
                                        line.pupil(), line.now(), line.fate(), line.level(), next)
                                : line);
    }

    private RollOverPlan each(UnaryOperator<RollOverLine> change) {
        return new RollOverPlan(
                from, lines.stream().map(change).toList(), groups, list, staff, version);
    }

    private RollOverLine decided(RollOverLine line, Fate fate) {
        Enrolment now = line.now();
        return switch (fate) {
            case GOES_UP ->
                    new RollOverLine(
                            line.pupil(),
                            now,
                            fate,
                            ladder().next(now.level()),
                            groups.getOrDefault(now.group(), now.group()));
            case REPEATS -> new RollOverLine(line.pupil(), now, fate, now.level(), now.group());
            case LEAVES, UNDECIDED -> new RollOverLine(line.pupil(), now, fate, null, null);
        };
    }

    private Ladder ladder() {
        return new Ladder(stays().toList());
    }

    private Stream<Enrolment> stays() {
        return lines.stream().map(RollOverLine::now);
    }

    /** Whom the plan is about. */
    public List<Pupil> pupils() {
        return lines.stream().map(RollOverLine::pupil).toList();
    }
}
