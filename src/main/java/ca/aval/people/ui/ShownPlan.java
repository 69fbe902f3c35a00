package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.roster.RosterFacts;
import ca.aval.people.roster.RosterPlan;
import ca.aval.people.roster.RosterTexts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
    private @Nullable RosterPlan plan;

    ShownPlan(Words words, RosterTexts texts) {
        this.words = words;
        this.texts = texts;
        words.language().subscribe(language -> say());
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

    /** Shows or hides the rows of that bucket. */
    public void toggle(RosterBucket bucket) {
        if (!open.remove(bucket)) {
            open.add(bucket);
        }
    }

    /** How many pupils importing would add or change. */
    int pupils() {
        RosterPlan now = plan;
        return now == null ? 0 : now.newcomers().size() + now.changed().size();
    }

    @Nullable RosterPlan plan() {
        return plan;
    }

    void show(List<RosterFacts> read, RosterPlan made) {
        boolean first = tallies.get().isEmpty();
        readings = List.copyOf(read);
        plan = made;
        say();
        if (first) {
            open.addAll(worthALook(made));
        }
    }

    void clear() {
        readings = List.of();
        plan = null;
        open.clear();
        say();
    }

    /** What a person must think about, else what will be written. */
    private static Set<RosterBucket> worthALook(RosterPlan plan) {
        EnumSet<RosterBucket> found = EnumSet.noneOf(RosterBucket.class);
        if (!plan.unclear().isEmpty()) {
            found.add(RosterBucket.UNCLEAR);
        }
        if (plan.rejectedRows() > 0) {
            found.add(RosterBucket.REJECTED);
        }
        if (found.isEmpty()) {
            found.add(
                    !plan.newcomers().isEmpty()
                            ? RosterBucket.NEW
                            : plan.changed().isEmpty()
                                    ? RosterBucket.UNCHANGED
                                    : RosterBucket.CHANGED);
        }
        return found;
    }

    private void say() {
        FileWords fileWords = new FileWords(words);
        facts.set(readings.stream().map(fileWords::facts).toList());
        RosterPlan now = plan;
        if (now == null) {
            tallies.set(List.of());
            summary.set("");
            return;
        }
        tallies.set(new PlanWords(words, texts, now).tallies());
        int left = now.unclear().size() + now.rejectedRows();
        summary.set(
                now.changesSomething()
                        ? words.say(
                                "import.summary",
                                now.newcomers().size(),
                                now.changed().size(),
                                left)
                        : words.say("import.nothing", left));
    }
}
