package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.roster.RosterFacts;
import ca.aval.people.roster.RosterPlan;
import ca.aval.people.roster.RosterTexts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A plan as it is shown: how the files were read, six buckets, and those that are open. */
public final class ShownPlan {
    private final Words words;
    private final RosterTexts texts;
    private final ReadOnlyObjectWrapper<List<FileFacts>> facts =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<BucketTally>> tallies =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableSet<RosterBucket> open =
            FXCollections.observableSet(EnumSet.noneOf(RosterBucket.class));
    // kept: a set that only its listeners know is forgotten with them
    private final ObservableSet<RosterBucket> shownOpen =
            FXCollections.unmodifiableObservableSet(open);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private List<RosterFacts> readings = List.of();
    private final PlanChoices choices;
    private @Nullable RosterPlan plan;
    private @Nullable RosterPlan decided;

    ShownPlan(Words words, RosterTexts texts) {
        this.words = words;
        this.texts = texts;
        choices = new PlanChoices(words, this::say);
        words.language()
                .subscribe(
                        language -> {
                            choices.sayAgain();
                            say();
                        });
    }

    /** How each file was read. */
    public ReadOnlyObjectProperty<List<FileFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    /** The six buckets in their order; none without a plan. */
    public ReadOnlyObjectProperty<List<BucketTally>> tallies() {
        return tallies.getReadOnlyProperty();
    }

    /** The buckets whose rows are shown. */
    public ObservableSet<RosterBucket> open() {
        return shownOpen;
    }

    /** What will be written and what will not, in one sentence. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Marks every pupil absent from the lists as gone, or none of them once all are. */
    public void turnAbsent() {
        RosterPlan base = plan;
        if (base != null) {
            choices.turnAbsent(base.absent());
        }
    }

    /** The verb of the main button, with the number of people. */
    public ObservableValue<String> verb() {
        return words.live(
                "import.verb",
                tallies.map(now -> pupils()),
                tallies.map(now -> CountedPeople.form(pupils(), hasStaff())));
    }

    /** Shows or hides the rows of that bucket. */
    public void toggle(RosterBucket bucket) {
        if (!open.remove(bucket)) {
            open.add(bucket);
        }
    }

    /** How many pupils importing would add, change or mark as gone. */
    int pupils() {
        RosterPlan now = decided;
        return now == null
                ? 0
                : now.newcomers().size()
                        + now.changed().size()
                        + now.leavers().size()
                        + now.staff().newcomers().size()
                        + now.staff().changed().size();
    }

    boolean hasStaff() {
        RosterPlan now = decided;
        return now != null && !now.staff().isEmpty();
    }

    /** The plan as the person decided it. */
    @Nullable RosterPlan plan() {
        return decided;
    }

    void show(List<RosterFacts> read, RosterPlan made) {
        boolean first = tallies.get().isEmpty();
        readings = List.copyOf(read);
        plan = made;
        choices.forget();
        say();
        if (first) {
            open.addAll(worthALook(made));
        }
    }

    void clear() {
        readings = List.of();
        plan = null;
        choices.forget();
        open.clear();
        say();
    }

    /** What a person must think about, else what will be written. */
    private static Set<RosterBucket> worthALook(RosterPlan plan) {
        EnumSet<RosterBucket> found = EnumSet.noneOf(RosterBucket.class);
        if (!plan.unclear().isEmpty() || !plan.kept().isEmpty()) {
            found.add(RosterBucket.UNCLEAR);
        }
        if (plan.rejectedRows() > 0) {
            found.add(RosterBucket.REJECTED);
        }
        if (found.isEmpty()) {
            found.add(
                    !plan.newcomers().isEmpty() || !plan.staff().newcomers().isEmpty()
                            ? RosterBucket.NEW
                            : plan.changed().isEmpty() && plan.leavers().isEmpty()
                                    ? RosterBucket.UNCHANGED
                                    : RosterBucket.CHANGED);
        }
        return found;
    }

    private void say() {
        FileWords fileWords = new FileWords(words);
        facts.set(readings.stream().map(fileWords::facts).toList());
        RosterPlan base = plan;
        if (base == null) {
            decided = null;
            tallies.set(List.of());
            summary.set("");
            return;
        }
        RosterPlan now = base.decided(choices.decisions());
        decided = now;
        tallies.set(new PlanWords(words, texts, base, now, choices).tallies());
        int left = now.unclear().size() + now.staff().unclear().size() + now.rejectedRows();
        summary.set(
                now.changesSomething()
                        ? words.say(
                                "import.summary",
                                now.newcomers().size() + now.staff().newcomers().size(),
                                now.changed().size() + now.staff().changed().size(),
                                left,
                                now.leavers().size(),
                                CountedPeople.form(
                                        now.newcomers().size() + now.staff().newcomers().size(),
                                        hasStaff()))
                        : words.say("import.nothing", left));
    }
}
