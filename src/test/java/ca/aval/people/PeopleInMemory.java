package ca.aval.people;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolYear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People as a register keeps them, for tests without one. */
public final class PeopleInMemory implements People {
    private final Map<PupilId, Pupil> pupils = new LinkedHashMap<>();

    @Override
    public List<Pupil> everyone() {
        return List.copyOf(pupils.values());
    }

    @Override
    public List<Pupil> enrolled(SchoolYear year) {
        return pupils.values().stream()
                .filter(pupil -> pupil.enrolment(year).isPresent())
                .sorted(PupilOrder.byGroup(year))
                .toList();
    }

    @Override
    public Optional<Pupil> find(PupilId id) {
        return Optional.ofNullable(pupils.get(id));
    }

    @Override
    public void add(List<Pupil> added) {
        for (Pupil pupil : new ArrayList<>(added)) {
            if (pupils.putIfAbsent(pupil.id(), pupil) != null) {
                throw new IllegalStateException("added twice: " + pupil.id());
            }
        }
    }

    @Override
    public void change(Pupil before, Pupil after) {
        Pupil kept = pupils.get(before.id());
        if (kept == null || kept.version() != before.version()) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
        pupils.put(after.id(), after.atVersion(before.version() + 1));
    }

    @Override
    public void remove(Pupil pupil) {
        Pupil kept = pupils.get(pupil.id());
        if (kept == null || kept.version() != pupil.version()) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
        pupils.remove(pupil.id());
    }
}
