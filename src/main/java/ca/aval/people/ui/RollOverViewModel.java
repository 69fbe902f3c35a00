package ca.aval.people.ui;

import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.people.roster.RosterTexts;
import ca.aval.people.year.AppliedRollOver;
import ca.aval.people.year.Fate;
import ca.aval.people.year.PlannedRollOver;
import ca.aval.people.year.RollOverActs;
import ca.aval.people.year.RollOverPlan;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The turn of the year: what it would do, what a person changes of it, and doing it. */
public final class RollOverViewModel {
    /** Stands for every fate in the choice of what is shown. */
    static final String ALL = "";

    private final RollOverActs acts;
    private final WorkRunner work;
    private final Words words;
    private final TurnWords turnWords;
    private final TurnOffer offer;
    private final Runnable turned;
    private final ReadingOptions reading;
    private final RosterTexts texts = new RosterTexts();
    private final BooleanProperty byList = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper undecided = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper from = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper to = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper staff = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<Fate, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper arrivals = new ReadOnlyIntegerWrapper();
    private final StringProperty filter = new SimpleStringProperty(ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<TurnLine> lines = FXCollections.observableArrayList();
    private final ObservableList<GroupTurn> groups = FXCollections.observableArrayList();
    private @Nullable RollOverPlan plan;

    /**
     * @param reading how lists are read, with what was said of their columns before
     * @param words those of the turn of the year
     * @param turned called once another year is at work
     */
    public RollOverViewModel(
            RollOverActs acts,
            ReadingOptions reading,
            WorkRunner work,
            Words words,
            UndoOffer undo,
            Runnable turned) {
        this.acts = acts;
        this.reading = reading;
        this.work = work;
        this.words = words;
        offer = new TurnOffer(acts.undo(), undo, words);
        this.turned = turned;
        turnWords = new TurnWords(words);
        filter.subscribe(code -> show());
        search.subscribe(typed -> show());
        words.language().subscribe(language -> show());
        byList.subscribe(on -> message.set(""));
    }

    /** Whether the class list of the next year says who stays. */
    public BooleanProperty byList() {
        return byList;
    }

    /** The lists chosen; none at first. */
    public ReadOnlyObjectProperty<List<Path>> files() {
        return files.getReadOnlyProperty();
    }

    /** Why it does not go on; empty while nothing hinders. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** The year that ends; empty until it was read. */
    public ReadOnlyStringProperty from() {
        return from.getReadOnlyProperty();
    }

    /** The year that begins. */
    public ReadOnlyStringProperty to() {
        return to.getReadOnlyProperty();
    }

    /** How many pupils wait for a decision. */
    public ReadOnlyIntegerProperty undecided() {
        return undecided.getReadOnlyProperty();
    }

    /** How many pupils only the list of the next year knows. */
    public ReadOnlyIntegerProperty arrivals() {
        return arrivals.getReadOnlyProperty();
    }

    /** Whose engagement ends with the year, one a line; empty when nobody’s does. */
    public ReadOnlyStringProperty staff() {
        return staff.getReadOnlyProperty();
    }

    /** How many pupils have the fate of that code; of every fate for {@link #ALL}. */
    public ObservableValue<Integer> count(String code) {
        return counts.map(
                all ->
                        code.equals(ALL)
                                ? all.values().stream().mapToInt(Integer::intValue).sum()
                                : all.getOrDefault(Fate.valueOf(code), 0));
    }

    /** The fate that is shown, by its code, or {@link #ALL}. */
    public StringProperty filter() {
        return filter;
    }

    /** What is typed to find a pupil. */
    public StringProperty search() {
        return search;
    }

    public ObservableList<TurnLine> lines() {
        return lines;
    }

    /** What the groups of those who go up become. */
    public ObservableList<GroupTurn> groups() {
        return groups;
    }

    /** Begins anew: reads which year ends, and forgets what was planned. */
    public void arrive() {
        byList.set(false);
        files.set(List.of());
        filter.set(ALL);
        search.set("");
        plan(() -> {});
    }

    /**
     * Comes back to what is planned; begins anew when nothing is, or when another year is at work.
     *
     * @param anew called when it begins anew
     */
    public void arrive(Runnable anew) {
        if (plan == null) {
            arrive();
            anew.run();
            return;
        }
        work.run(
                words.say("turn.work.plan"),
                () -> acts.plan().plan(List.of(), ReadingOptions.FIND_OUT),
                planned -> {
                    if (planned instanceof PlannedRollOver.Ready(var now)
                            && !now.from().toString().equals(from.get())) {
                        arrive();
                        anew.run();
                    }
                },
                problem -> message.set(words.say("turn.problem")));
    }

    /** Takes these lists as those of the next year. */
    void choose(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            files.set(List.copyOf(chosen));
            message.set("");
        }
    }

    /** Works the plan out, then calls {@code next}; stays when a list is missing or refused. */
    void plan(Runnable next) {
        List<Path> chosen = byList.get() ? files.get() : List.of();
        if (byList.get() && chosen.isEmpty()) {
            message.set(words.say("turn.choose.missing"));
            return;
        }
        message.set("");
        work.run(
                words.say("turn.work.plan"),
                () -> acts.plan().plan(chosen.stream().map(RosterFile::of).toList(), reading),
                planned -> {
                    switch (planned) {
                        case PlannedRollOver.Refused(var reason) ->
                                message.set(texts.sentence(words.language().getValue(), reason));
                        case PlannedRollOver.Ready(var ready) -> {
                            take(ready);
                            next.run();
                        }
                    }
                },
                problem -> message.set(words.say("turn.problem")));
    }

    /** Decides for that pupil, by the code of the fate. */
    void decide(TurnLine line, String code) {
        if (plan != null && !line.fate().equals(code)) {
            take(plan.with(line.id(), Fate.valueOf(code)));
        }
    }

    /** Decides for all who wait, by the code of the fate. */
    void decideWaiting(String code) {
        if (plan != null) {
            take(plan.withUndecided(Fate.valueOf(code)));
        }
    }

    /** Gives the next group of those who go up from that one. */
    void rename(GroupTurn group, String next) {
        if (plan != null && !next.isBlank() && !next.strip().equals(group.next())) {
            take(plan.regroup(group.now(), next.strip()));
        }
    }

    /** Turns the year as planned, then calls {@code next}; stays when the register changed. */
    void apply(Runnable next) {
        RollOverPlan planned = plan;
        if (planned == null) {
            return;
        }
        message.set("");
        work.run(
                words.say("turn.work.apply"),
                () -> acts.apply().apply(planned),
                outcome -> {
                    switch (outcome) {
                        case AppliedRollOver.Undecided(int waiting) ->
                                message.set(words.say("turn.undecided", waiting));
                        case AppliedRollOver.Stale stale ->
                                plan(() -> message.set(words.say("turn.stale")));
                        case AppliedRollOver.Applied(var change) -> {
                            plan = null;
                            offer.hand(change);
                            turned.run();
                            next.run();
                        }
                    }
                },
                problem -> message.set(words.say("turn.problem")));
    }

    private void take(RollOverPlan ready) {
        plan = ready;
        from.set(ready.from().toString());
        to.set(ready.to().toString());
        arrivals.set(ready.arrivals());
        Map<Fate, Integer> tally = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            tally.put(fate, ready.count(fate));
        }
        counts.set(tally);
        undecided.set(ready.count(Fate.UNDECIDED));
        show();
    }

    private void show() {
        RollOverPlan shown = plan;
        if (shown == null) {
            return;
        }
        lines.setAll(turnWords.lines(shown, filter.get(), search.get()));
        groups.setAll(turnWords.groups(shown));
        staff.set(turnWords.staff(shown));
    }
}
