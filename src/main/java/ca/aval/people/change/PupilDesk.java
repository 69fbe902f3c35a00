package ca.aval.people.change;

import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Where a change of one pupil is written: one act that names the pupil by identity. */
final class PupilDesk {
    private final UnitOfWork unitOfWork;
    private final People people;

    PupilDesk(UnitOfWork unitOfWork, People people) {
        this.unitOfWork = unitOfWork;
        this.people = people;
    }

    /** Keeps the pupil as they are after the change; refused when somebody else was faster. */
    Edited<Pupil> change(String act, Pupil before, Pupil after) {
        if (after.equals(before)) {
            return new Edited.Refused<>(EditRefusal.NOTHING_CHANGED);
        }
        return keep(
                act,
                before,
                () -> {
                    people.change(before, after);
                    return new Edited.Kept<>(before, people.find(before.id()).orElseThrow());
                });
    }

    Edited<Pupil> add(String act, Pupil pupil) {
        return keep(
                act,
                pupil,
                () -> {
                    people.add(List.of(pupil));
                    return new Edited.Kept<>(null, pupil);
                });
    }

    Edited<Pupil> remove(String act, Pupil pupil) {
        return keep(
                act,
                pupil,
                () -> {
                    people.remove(pupil);
                    return new Edited.Kept<>(pupil, null);
                });
    }

    /** The pupil as the register has them now. */
    @Nullable Pupil current(Pupil pupil) {
        return unitOfWork.read(() -> people.find(pupil.id())).orElse(null);
    }

    boolean numberTaken(@Nullable String number, @Nullable Pupil self) {
        return number != null
                && unitOfWork.read(people::everyone).stream()
                        .filter(p -> self == null || !p.id().equals(self.id()))
                        .anyMatch(p -> Objects.equals(p.fileNumber(), number));
    }

    static Pupil marked(Pupil pupil, Set<PupilField> more) {
        Set<PupilField> fields = new HashSet<>(pupil.handEdited());
        fields.addAll(more);
        return pupil.withHandEdited(fields);
    }

    private Edited<Pupil> keep(String act, Pupil pupil, Supplier<Edited<Pupil>> change) {
        try {
            return unitOfWork.run(Act.of(act, "pupil=" + pupil.id()), change);
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.CHANGED_BY_ANOTHER) {
                return new Edited.Refused<>(EditRefusal.CHANGED_BY_ANOTHER);
            }
            throw e;
        }
    }
}
