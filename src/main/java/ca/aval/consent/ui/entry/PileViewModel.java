package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.AnswerTexts;
import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.RecordReturn.Outcome;
import ca.aval.consent.answer.Returned;
import ca.aval.kit.Reversible;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The papers typed in since the pile was begun. They are written one after the other while the next
 * one is typed; the first that cannot be kept stops those behind it, and none is lost.
 */
public final class PileViewModel {
    private final EntryDesk desk;
    private final PileWriter writer;
    private final Words words;
    private final AnswerTexts refusals = new AnswerTexts();
    private final List<PileRow> rows = new ArrayList<>();
    private final ObservableList<PileLine> lines = FXCollections.observableArrayList();
    private final ObservableList<DoubtLine> doubts = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper recorded = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper minutes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final PileWords said;
    private @Nullable FormBook book;
    private @Nullable Instant begun;

    PileViewModel(EntryDesk desk) {
        this.desk = desk;
        words = desk.words();
        writer = new PileWriter(desk.acts(), words);
        said = new PileWords(words);
        words.language().subscribe(language -> show());
    }

    /** Every paper that counts or is on its way, oldest first. */
    public ObservableList<PileLine> lines() {
        return lines;
    }

    /** Those that must be looked at again. */
    public ObservableList<DoubtLine> doubts() {
        return doubts;
    }

    /** The group, where all are of one, and the day. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** How many are kept. */
    public ReadOnlyIntegerProperty recorded() {
        return recorded.getReadOnlyProperty();
    }

    /** Since the first of them, in minutes, begun ones counted. */
    public ReadOnlyIntegerProperty minutes() {
        return minutes.getReadOnlyProperty();
    }

    /** Which paper could not be kept, and why; empty while all is well. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** The forms as they stand now. */
    void know(FormBook now) {
        book = now;
        show();
    }

    /** A paper is at hand: from now on the minutes count. */
    void begin() {
        if (begun == null) {
            begun = desk.clock().now();
        }
    }

    /** Writes that paper behind those before it; the screen never waits for it. */
    void record(Typed typed) {
        begin();
        PileRow row = new PileRow(typed);
        rows.add(row);
        write(row);
    }

    /** Papers that were typed another time and could not be kept. */
    void hold(List<Typed> papers) {
        for (Typed typed : papers) {
            PileRow row = new PileRow(typed);
            row.fail(words.say("pile.held"));
            writer.stop();
            rows.add(row);
        }
        show();
    }

    /** What is typed and not kept, oldest first. */
    List<Typed> unkept() {
        return rows.stream()
                .filter(r -> r.step() == PileRow.Step.FAILED || r.step() == PileRow.Step.WAITING)
                .map(PileRow::typed)
                .toList();
    }

    /** Tries again to keep what could not be kept, in order. */
    public void retry() {
        writer.goOn();
        List<PileRow> left = new ArrayList<>(rows);
        left.removeIf(r -> r.step() != PileRow.Step.FAILED && r.step() != PileRow.Step.WAITING);
        left.forEach(this::write);
    }

    /** Gives back the paper that could not be kept, to be put right; those behind it go on. */
    Optional<Typed> takeUp() {
        Optional<PileRow> failed =
                rows.stream().filter(r -> r.step() == PileRow.Step.FAILED).findFirst();
        failed.ifPresent(
                row -> {
                    rows.remove(row);
                    retry();
                    show();
                });
        return failed.map(PileRow::typed);
    }

    /** The paper on that line, once it is kept. */
    Optional<PileRow> kept(int line) {
        List<PileRow> shown = shown();
        return line >= 0 && line < shown.size()
                ? Optional.of(shown.get(line)).filter(r -> r.step() == PileRow.Step.KEPT)
                : Optional.empty();
    }

    /** The paper that stands by those entries. */
    Optional<PileRow> rowOf(Set<UUID> entries) {
        return rows.stream()
                .filter(r -> r.step() == PileRow.Step.KEPT)
                .filter(
                        r ->
                                entries.equals(
                                        r.standing(form(r)).stream()
                                                .map(Returned::id)
                                                .collect(Collectors.toSet())))
                .findFirst();
    }

    /** Takes a kept paper back, as Ctrl+Z does with the last one. */
    void takeBack(PileRow row, Runnable whenDone) {
        Reversible again =
                new Reversible(
                        words.live("undo.taken", name(row)),
                        () -> writer.again(row),
                        () -> back(row));
        desk.work()
                .run(
                        words.say("work.back"),
                        () -> back(row),
                        refusal -> {
                            if (refusal.isEmpty()) {
                                desk.undo().offer(again);
                            }
                            whenDone.run();
                        });
    }

    /** The pile is done: another one begins. */
    void finish() {
        rows.removeIf(r -> r.step() == PileRow.Step.KEPT || r.step() == PileRow.Step.GONE);
        begun = null;
        show();
    }

    private void write(PileRow row) {
        row.step(PileRow.Step.WRITING);
        show();
        String title = words.say("work.recording");
        desk.work()
                .run(title, () -> writer.write(row), done -> written(row, done), p -> fail(row, p));
        // a fault of the program is told elsewhere; the paper is not lost for it
        desk.work().run(title, () -> row, this::lookAfter);
    }

    private void written(PileRow row, @Nullable Outcome outcome) {
        switch (outcome) {
            case null -> row.step(PileRow.Step.WAITING);
            case Outcome.Refused(var reason) ->
                    row.fail(refusals.sentence(words.language().getValue(), reason));
            case Outcome.Kept kept -> {
                row.step(PileRow.Step.KEPT);
                if (book != null) {
                    book.know(row.typed().form(), kept.history());
                }
                if (!kept.added().isEmpty()) {
                    desk.undo()
                            .offer(
                                    new Reversible(
                                            words.live("undo.recorded", name(row)),
                                            () -> back(row),
                                            () -> writer.again(row)));
                }
            }
        }
        show();
    }

    private void fail(PileRow row, Problem problem) {
        row.fail(new ProblemTexts().sentence(words.language().getValue(), problem));
        show();
    }

    private void lookAfter(PileRow row) {
        if (row.step() == PileRow.Step.WRITING) {
            row.fail(words.say("pile.fault"));
            show();
        }
    }

    private Optional<ObservableValue<String>> back(PileRow row) {
        return writer.takeBack(row, form(row));
    }

    private List<PileRow> shown() {
        return rows.stream().filter(r -> r.step() != PileRow.Step.GONE).toList();
    }

    private FormToAnswer form(PileRow row) {
        FormToAnswer typed = row.typed().form();
        return book == null ? typed : book.byCode(typed.code()).orElse(typed);
    }

    private String name(PileRow row) {
        return row.typed().form().pupil().knownAs().sorted();
    }

    /** Only what changed is touched, so that the hundredth paper costs no more than the first. */
    private void show() {
        rows.forEach(row -> row.settle(form(row)));
        List<PileLine> now = shown().stream().map(r -> said.line(r, form(r))).toList();
        for (int i = 0; i < Math.min(now.size(), lines.size()); i++) {
            if (!now.get(i).equals(lines.get(i))) {
                lines.set(i, now.get(i));
            }
        }
        if (lines.size() > now.size()) {
            lines.remove(now.size(), lines.size());
        } else {
            lines.addAll(now.subList(lines.size(), now.size()));
        }
        doubts.setAll(shown().stream().flatMap(r -> said.doubt(r, form(r)).stream()).toList());
        recorded.set((int) rows.stream().filter(r -> r.step() == PileRow.Step.KEPT).count());
        title.set(said.title(shown(), desk.clock().today()));
        minutes.set(begun == null ? 0 : minutesSince(begun));
        trouble.set(
                rows.stream()
                        .filter(r -> r.step() == PileRow.Step.FAILED)
                        .findFirst()
                        .map(r -> words.say("pile.trouble", name(r), r.trouble()))
                        .orElse(""));
    }

    private int minutesSince(Instant start) {
        return (int) Duration.between(start, desk.clock().now()).toMinutes() + 1;
    }
}
