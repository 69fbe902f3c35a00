package ca.aval.people.roster.past;

import ca.aval.people.PupilUses;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Turns the last import round: to what was before it, or again to what it made. */
final class ImportTurn {
    private final UnitOfWork unitOfWork;
    private final PastImports pastImports;
    private final EverybodyKept everybody;
    private final PupilUses uses;

    ImportTurn(
            UnitOfWork unitOfWork,
            PastImports pastImports,
            EverybodyKept everybody,
            PupilUses uses) {
        this.unitOfWork = unitOfWork;
        this.pastImports = pastImports;
        this.everybody = everybody;
        this.uses = uses;
    }

    private record Found(
            PastImport last,
            List<Touched> touched,
            Map<UUID, KeptPerson> known,
            Map<UUID, Integer> resting) {}

    /**
     * @param takenBack whether the import to turn is one that was taken back
     * @param wanted the import to turn; null for the last one, whichever it is
     */
    TurnedImport turn(String act, boolean takenBack, @Nullable UUID wanted) {
        if (wanted != null && !isLast(wanted)) {
            return new TurnedImport.NotLast();
        }
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
                () -> write(takenBack, last.id()));
    }

    private boolean isLast(UUID wanted) {
        return unitOfWork.read(pastImports::last).filter(i -> i.id().equals(wanted)).isPresent();
    }

    private TurnedImport write(boolean takenBack, UUID wanted) {
        // looked at again inside the act: somebody may have been quicker
        Found found = find(takenBack).orElseThrow(ImportTurn::overtaken);
        if (!found.last().id().equals(wanted) || depended(found) != null) {
            throw overtaken();
        }
        List<Touched> turned = new ArrayList<>();
        for (Touched touched : found.touched()) {
            turned.add(turn(touched, found));
        }
        PastImport now = found.last().turned();
        pastImports.change(found.last(), now, turned);
        return new TurnedImport.Turned(now);
    }

    private Touched turn(Touched touched, Found found) {
        KeptPerson now = found.known().get(touched.person());
        KeptPerson other = touched.other();
        int resting = found.resting().getOrDefault(touched.person(), 0);
        if (now == null) {
            KeptPerson again = Objects.requireNonNull(other);
            everybody.add(again);
            return touched.turned(again.version(), resting, null);
        }
        if (other == null) {
            everybody.remove(now);
            return touched.turned(null, resting, now);
        }
        everybody.change(now, other);
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
                                        everybody.known(),
                                        resting()));
    }

    private Map<UUID, Integer> resting() {
        Map<UUID, Integer> resting = new HashMap<>();
        uses.counts().forEach((pupil, count) -> resting.put(pupil.value(), count));
        return resting;
    }

    private static TurnedImport.@Nullable Depended depended(Found found) {
        int edited = 0;
        int relied = 0;
        for (Touched touched : found.touched()) {
            KeptPerson now = found.known().get(touched.person());
            Integer version = now == null ? null : Integer.valueOf(now.version());
            if (!Objects.equals(version, touched.left()) || numberIsTaken(touched, found)) {
                edited++;
            } else if (found.resting().getOrDefault(touched.person(), 0) > touched.resting()) {
                relied++;
            }
        }
        return edited + relied == 0 ? null : new TurnedImport.Depended(edited, relied);
    }

    /** Whether somebody entered since has the number that a pupil would get back. */
    private static boolean numberIsTaken(Touched touched, Found found) {
        KeptPerson other = touched.other();
        String number = other == null ? null : other.number();
        return other != null
                && number != null
                && touched.left() == null
                && found.known().values().stream()
                        .filter(one -> one.getClass() == other.getClass())
                        .anyMatch(one -> number.equals(one.number()));
    }

    private static Problem overtaken() {
        return new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
    }
}
