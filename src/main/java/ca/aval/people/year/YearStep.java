package ca.aval.people.year;

import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.School;
import ca.aval.school.Schools;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Writes the turn of the year, in either direction; to be used inside a unit of work. */
final class YearStep {
    private final Schools schools;
    private final People people;

    YearStep(Schools schools, People people) {
        this.schools = schools;
        this.people = people;
    }

    /**
     * Carries the change out.
     *
     * @throws Problem of kind {@code CHANGED_BY_ANOTHER} when the year at work or one of the pupils
     *     is not as the change found them
     */
    void write(RollOverChange change) {
        Map<PupilId, Pupil> known = new HashMap<>();
        people.everyone().forEach(pupil -> known.put(pupil.id(), pupil));
        turn(change.from(), change.to());
        for (RollOverChange.Changed pupil : change.changed()) {
            people.change(now(known, pupil.before()), pupil.after());
        }
        change.removed().forEach(pupil -> people.remove(now(known, pupil)));
        people.add(change.added());
    }

    private void turn(SchoolYear from, SchoolYear to) {
        School school = schools.current();
        require(school.year().equals(from));
        schools.change(school.in(to));
    }

    private static Pupil now(Map<PupilId, Pupil> known, Pupil expected) {
        Pupil now = known.get(expected.id());
        if (now == null || !sameContent(now, expected)) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
        return now;
    }

    /** The same of everything but how often it was written and in which order lists stand. */
    private static boolean sameContent(Pupil one, Pupil other) {
        return withoutLists(one).equals(withoutLists(other))
                && new HashSet<>(one.enrolments()).equals(new HashSet<>(other.enrolments()))
                && new HashSet<>(one.guardians()).equals(new HashSet<>(other.guardians()))
                && new HashSet<>(one.facts()).equals(new HashSet<>(other.facts()));
    }

    private static Pupil withoutLists(Pupil pupil) {
        return pupil.atVersion(0)
                .withEnrolments(List.of())
                .withGuardians(List.of())
                .withFacts(List.of());
    }

    private static void require(boolean asExpected) {
        if (!asExpected) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
    }
}
