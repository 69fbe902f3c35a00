package ca.aval.people.ui;

import ca.aval.kit.BulkReport;
import ca.aval.kit.Reversible;
import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.change.ClassStay;
import ca.aval.people.change.Edited;
import ca.aval.people.change.MovePupil;
import ca.aval.people.change.RestorePupil;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Moves several pupils to one class, and says of each who stayed why. */
public final class GroupMove {
    private final Function<PupilId, Optional<Pupil>> find;
    private final MovePupil move;
    private final RestorePupil restore;
    private final SchoolYear year;
    private final WorkRunner work;
    private final Words words;
    private final UndoOffer undo;

    /**
     * @param find reads a pupil, off the screen thread
     * @param words those of the records of people
     */
    public GroupMove(
            Function<PupilId, Optional<Pupil>> find,
            MovePupil move,
            RestorePupil restore,
            SchoolYear year,
            WorkRunner work,
            Words words,
            UndoOffer undo) {
        this.find = find;
        this.move = move;
        this.restore = restore;
        this.year = year;
        this.work = work;
        this.words = words;
        this.undo = undo;
    }

    /**
     * Moves them from that day on; who is refused stays, and the others are moved all the same.
     *
     * @param told hears what became of each, once
     */
    void move(
            List<PupilLine> lines,
            String group,
            LocalDate from,
            Runnable whenMoved,
            Consumer<BulkReport> told) {
        work.run(
                words.say("bulk.move.work"),
                () -> carryOut(lines, group, from),
                result -> {
                    if (!result.moved.isEmpty()) {
                        undo.offer(takingBack(group, result.moved));
                        whenMoved.run();
                    }
                    told.accept(new BulkReport(result.moved.size(), result.stayed));
                });
    }

    private record Moved(Pupil before, Pupil after) {}

    private record Result(List<Moved> moved, List<BulkReport.NotDone> stayed) {}

    private Result carryOut(List<PupilLine> lines, String group, LocalDate from) {
        List<Moved> moved = new ArrayList<>();
        List<BulkReport.NotDone> stayed = new ArrayList<>();
        for (PupilLine line : lines) {
            Pupil pupil = find.apply(line.id()).orElse(null);
            if (pupil == null) {
                stayed.add(refused(line, "CHANGED_BY_ANOTHER"));
                continue;
            }
            switch (move.move(pupil, new ClassStay(year, group, level(pupil), from))) {
                case Edited.Refused<Pupil>(var reason) -> stayed.add(refused(line, reason.name()));
                case Edited.Kept<Pupil>(var before, var after) -> {
                    if (after != null) {
                        moved.add(new Moved(pupil, after));
                    }
                }
            }
        }
        return new Result(moved, stayed);
    }

    private @Nullable String level(Pupil pupil) {
        return pupil.enrolment(year).map(Enrolment::level).orElse(null);
    }

    private BulkReport.NotDone refused(PupilLine line, String reason) {
        return new BulkReport.NotDone(line.name(), words.say("refusal." + reason));
    }

    private Reversible takingBack(String group, List<Moved> moved) {
        return new Reversible(
                words.live("bulk.move.done", moved.size(), group),
                () -> all(moved.reversed(), m -> restore.restore(m.after, m.before)),
                () -> all(moved, m -> restore.restore(m.before, m.after)));
    }

    /** Puts each back; the sentence of the first who could not be, once all were tried. */
    private Optional<ObservableValue<String>> all(
            List<Moved> moved, Function<Moved, Edited<Pupil>> act) {
        Optional<ObservableValue<String>> first = Optional.empty();
        for (Moved one : moved) {
            if (act.apply(one) instanceof Edited.Refused<Pupil>(var reason) && first.isEmpty()) {
                first = Optional.of(words.live("refusal." + reason.name()));
            }
        }
        return first;
    }
}
