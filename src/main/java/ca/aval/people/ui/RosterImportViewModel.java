package ca.aval.people.ui;

import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.people.PeoplePlace;
import ca.aval.people.roster.AppliedRoster;
import ca.aval.people.roster.ApplyRosterPlan;
import ca.aval.people.roster.ColumnActs;
import ca.aval.people.roster.PlanRoster;
import ca.aval.people.roster.PlannedRoster;
import ca.aval.people.roster.RosterPlan;
import ca.aval.people.roster.RosterTexts;
import ca.aval.platform.place.Destination;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.Job;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Brings in class lists: reads them, shows what would change, and writes it when asked. */
public final class RosterImportViewModel {
    /** Where the import is. */
    public enum Stage {
        CHOOSE,
        READING,
        COLUMNS,
        PLAN,
        WRITING,
        DONE
    }

    private final PlanRoster planRoster;
    private final ApplyRosterPlan applyPlan;
    private final ImportUndo undo;
    private final SchoolYear year;
    private final WorkRunner work;
    private final Words words;
    private final Consumer<Destination> go;
    private final ReadingChoice reading;
    private final ColumnsViewModel columns;
    private final ShownPlan shown;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
    private final SaidMessage message;
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private int asked;

    /**
     * @param acts what is done about the columns of lists
     * @param undo takes an import back, and where that is offered
     * @param year the school year whose classes the lists tell
     * @param words those of the screens of people
     * @param problems the sentence of a problem, with what to do next
     * @param go leads to another place
     */
    public RosterImportViewModel(
            PlanRoster planRoster,
            ApplyRosterPlan applyPlan,
            ColumnActs acts,
            ImportUndo undo,
            SchoolYear year,
            WorkRunner work,
            Words words,
            Function<Problem, String> problems,
            Consumer<Destination> go) {
        this.planRoster = planRoster;
        this.applyPlan = applyPlan;
        this.undo = undo;
        this.year = year;
        this.work = work;
        this.words = words;
        this.go = go;
        RosterTexts texts = new RosterTexts();
        shown = new ShownPlan(words, texts);
        reading = new ReadingChoice(acts.memory(), this::readAgain);
        columns =
                new ColumnsViewModel(acts, work, words, texts, this::readAgain, this::leaveColumns);
        message = new SaidMessage(words, texts, problems);
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** What came of the last act; nothing when there is nothing to say. */
    public ReadOnlyObjectProperty<@Nullable ImportMessage> message() {
        return message.shown();
    }

    /** The work under way, for its progress; nothing when none is. */
    public ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    /** The files chosen; none at first. */
    public ReadOnlyObjectProperty<List<Path>> files() {
        return files.getReadOnlyProperty();
    }

    /** How the files are to be read; a change reads them again. */
    public ReadingChoice reading() {
        return reading;
    }

    /** Where the person says what the columns of a list mean. */
    public ColumnsViewModel columns() {
        return columns;
    }

    /** Shows what the columns of that file were taken for, to be corrected. */
    public void correctColumns(String file) {
        columns.look(files.get(), file, reading.options(), () -> stage.set(Stage.COLUMNS));
    }

    /** What importing would change. */
    public ShownPlan plan() {
        return shown;
    }

    /** Whether there is something to import now. */
    public BooleanBinding mayImport() {
        return Bindings.createBooleanBinding(
                () -> stage.get() == Stage.PLAN && shown.pupils() > 0, stage, shown.tallies());
    }

    /** Reads those files together; nothing is written. */
    public void read(List<Path> chosen) {
        if (chosen.isEmpty() || stage.get() == Stage.WRITING) {
            return;
        }
        files.set(List.copyOf(chosen));
        reading.findOut();
        shown.clear();
        message.nothing();
        start();
    }

    /** Reads the same files again, as they are now. */
    public void readAgain() {
        if (!files.get().isEmpty() && stage.get() != Stage.WRITING) {
            message.nothing();
            start();
        }
    }

    /** Stops reading, or forgets the plan; nothing was written. */
    public void cancel() {
        if (stage.get() == Stage.WRITING) {
            return;
        }
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
        forget();
    }

    /** Someone came back: what was imported before, or what a fault broke off, is over. */
    public void arrive() {
        Job running = job.get();
        boolean brokenOff = running != null && !work.jobs().contains(running);
        if (stage.get() == Stage.DONE || brokenOff) {
            forget();
        }
    }

    /** Takes back what was just imported. */
    public void takeBack() {
        if (stage.get() == Stage.DONE) {
            undo.takeBack().run();
        }
    }

    /** Goes to the list of the pupils. */
    public void openList() {
        go.accept(new PeoplePlace());
    }

    /**
     * Writes what the plan says.
     *
     * @param then called once it is written, and not otherwise
     */
    public void importNow(Runnable then) {
        RosterPlan plan = shown.plan();
        if (plan == null || !plan.changesSomething() || stage.get() != Stage.PLAN) {
            return;
        }
        stage.set(Stage.WRITING);
        work.runLong(
                words.say("import.writing"),
                progress -> applyPlan.apply(plan),
                applied -> applied(applied, then),
                problem -> {
                    job.set(null);
                    stage.set(Stage.PLAN);
                    message.say(problem);
                });
        watch(Stage.WRITING);
    }

    private void leaveColumns() {
        stage.set(shown.plan() == null ? Stage.CHOOSE : Stage.PLAN);
    }

    private void forget() {
        asked++;
        job.set(null);
        files.set(List.of());
        reading.findOut();
        shown.clear();
        message.nothing();
        stage.set(Stage.CHOOSE);
    }

    private void start() {
        int mine = ++asked;
        stage.set(Stage.READING);
        work.runLong(
                words.say("import.reading"),
                new ReadLists(planRoster, files.get(), reading.options(), year),
                planned -> {
                    if (mine == asked) {
                        planned(planned);
                    }
                },
                problem -> {
                    if (mine == asked) {
                        planned(null);
                        message.say(problem);
                    }
                });
        watch(Stage.READING);
    }

    private void planned(@Nullable PlannedRoster planned) {
        job.set(null);
        switch (planned) {
            case PlannedRoster.Ready ready -> {
                shown.show(ready.facts(), ready.plan());
                stage.set(Stage.PLAN);
            }
            case PlannedRoster.Refused refused -> {
                shown.clear();
                stage.set(Stage.CHOOSE);
                message.say(refused.reason());
                if (refused.reason().isAboutColumns()) {
                    correctColumns(refused.reason().file());
                }
            }
            case null -> {
                shown.clear();
                stage.set(Stage.CHOOSE);
                message.say(Tone.NEUTRAL, "import.stopped");
            }
        }
    }

    private void applied(AppliedRoster applied, Runnable then) {
        job.set(null);
        switch (applied) {
            case AppliedRoster.Applied done -> {
                stage.set(Stage.DONE);
                undo.offer(words, done, shown.hasStaff());
                message.say(done, shown.hasStaff());
                then.run();
            }
            case AppliedRoster.Stale() -> {
                stage.set(Stage.PLAN);
                start();
                message.say(Tone.ATTENTION, "import.stale");
            }
        }
    }

    /** Work carried out at once is over by now and has no job to watch. */
    private void watch(Stage working) {
        if (stage.get() == working && !work.jobs().isEmpty()) {
            job.set(work.jobs().getLast());
        }
    }
}
