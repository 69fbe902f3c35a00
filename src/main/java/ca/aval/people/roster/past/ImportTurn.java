package ca.aval.people.roster.past;

import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilUses;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the last import round: to what was before it, or again to what it made. */
final class ImportTurn {
    private final UnitOfWork unitOfWork;
    private final PastImports pastImports;
    private final People people;
    private final PupilUses uses;

    ImportTurn(UnitOfWork unitOfWork, PastImports pastImports, People people, PupilUses uses) {
        this.unitOfWork = unitOfWork;
        this.pastImports = pastImports;
        this.people = people;
        this.uses = uses;
    }

    private record Found(
            PastImport last,
            List<TouchedPupil> touched,
            Map<PupilId, Pupil> known,
            Map<PupilId, Integer> resting) {}

    /**
     * @param takenBack whether the import to turn is one that was taken back
     */
    TurnedImport turn(String act, boolean takenBack) {
        Optional<Found> found = unitOfWork.read(() -> find(takenBack));
        if (found.isEmpty()) {
            return new TurnedImport.Nothing();
        }
        TurnedImport.Depended depended = depended(found.get());
        if (depended != null) {
            return depended;
        }
        PastImport last = found.get().last();
        return unitOfWork.run(
                Act.of(
                        act,
                        "import=" + last.id(),
                        "added=" + last.added(),
                        "changed=" + last.changed()),
                () -> write(takenBack));
    }

    private TurnedImport write(boolean takenBack) {
        // looked at again inside the act: somebody may have been quicker
        Found found = find(takenBack).orElseThrow(ImportTurn::overtaken);
        if (depended(found) != null) {
            throw overtaken();
        }
        List<TouchedPupil> turned = new ArrayList<>();
        for (TouchedPupil touched : found.touched()) {
            turned.add(turn(touched, found));
        }
        PastImport now = found.last().turned();
        pastImports.change(found.last(), now, turned);
        return new TurnedImport.Turned(now);
    }

    private TouchedPupil turn(TouchedPupil touched, Found found) {
        Pupil now = found.known().get(touched.pupil());
        Pupil other = touched.other();
        int resting = found.resting().getOrDefault(touched.pupil(), 0);
        if (now == null) {
            Pupil again = Objects.requireNonNull(other);
            people.add(List.of(again));
            return touched.turned(again.version(), resting, null);
        }
        if (other == null) {
            people.remove(now);
            return touched.turned(null, resting, now);
        }
        people.change(now, other);
        return touched.turned(now.version() + 1, resting, now);
    }

    private Optional<Found> find(boolean takenBack) {
        return pastImports
                .last()
                .filter(last -> last.takenBack() == takenBack)
                .map(
                        last ->
                                new Found(
                                        last,
                                        pastImports.touched(last.id()),
                                        people.everyone().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Pupil::id, Function.identity())),
                                        uses.counts()));
    }

    private static TurnedImport.@Nullable Depended depended(Found found) {
        int edited = 0;
        int relied = 0;
        for (TouchedPupil touched : found.touched()) {
            Pupil now = found.known().get(touched.pupil());
            Integer version = now == null ? null : Integer.valueOf(now.version());
            if (!Objects.equals(version, touched.left()) || numberIsTaken(touched, found)) {
                edited++;
            } else if (found.resting().getOrDefault(touched.pupil(), 0) > touched.resting()) {
                relied++;
            }
        }
        return edited + relied == 0 ? null : new TurnedImport.Depended(edited, relied);
    }

    /** Whether somebody entered since has the number that a pupil would get back. */
    private static boolean numberIsTaken(TouchedPupil touched, Found found) {
        Pupil other = touched.other();
        String number = other == null ? null : other.fileNumber();
        return number != null
                && touched.left() == null
                && found.known().values().stream().anyMatch(p -> number.equals(p.fileNumber()));
    }

    private static Problem overtaken() {
        return new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
    }
}
