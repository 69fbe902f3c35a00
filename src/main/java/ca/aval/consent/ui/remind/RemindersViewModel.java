package ca.aval.consent.ui.remind;

import ca.aval.consent.reminder.Need;
import ca.aval.consent.reminder.ReminderActs;
import ca.aval.consent.reminder.ReminderNeeds;
import ca.aval.consent.reminder.ReminderOrder;
import ca.aval.consent.reminder.ReminderOutcome;
import ca.aval.consent.reminder.Situation;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.PdfPages;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.Progress;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.Paper;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * Whom to write to again about a form: those ticked, a group or the school, and for what reason.
 */
public final class RemindersViewModel {
    private static final int DPI = 100;
    private static final int SHOWN = 4;

    private final ReminderActs acts;
    private final SchoolYear year;
    private final Supplier<AddressBlock> window;
    private final WorkRunner work;
    private final Words words;
    private final Set<PupilId> ticked;
    private final ObservableList<Scope> scopes = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Scope> scope = new SimpleObjectProperty<>();
    private final Map<Situation, BooleanProperty> reasons = new EnumMap<>(Situation.class);
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private List<Need> needs = List.of();

    /**
     * What was printed.
     *
     * @param told the batch, its letters and pages, in words
     * @param pages the first ones, as PNG images
     */
    record Ready(String told, Paper paper, List<byte[]> pages) {}

    /**
     * @param window where this computer’s printer puts an address
     * @param ticked the pupils chosen in the list; nobody for everybody
     */
    public RemindersViewModel(
            ReminderActs acts,
            SchoolYear year,
            Supplier<AddressBlock> window,
            WorkRunner work,
            Words words,
            Set<PupilId> ticked) {
        this.acts = acts;
        this.year = year;
        this.window = window;
        this.work = work;
        this.words = words;
        this.ticked = Set.copyOf(ticked);
        for (Situation situation : Situation.values()) {
            BooleanProperty reason =
                    new SimpleBooleanProperty(ReminderOrder.ASKING.contains(situation));
            reason.addListener((o, before, now) -> count());
            reasons.put(situation, reason);
        }
        scope.addListener((o, before, now) -> count());
    }

    /**
     * Reads who is left to write to.
     *
     * @param whenKnown goes on once it is known
     */
    void read(Runnable whenKnown) {
        work.run(
                words.say("work.reading"),
                () -> acts.who().read(year),
                found -> {
                    show(found);
                    whenKnown.run();
                });
    }

    ObservableList<Scope> scopes() {
        return scopes;
    }

    ObjectProperty<@Nullable Scope> scope() {
        return scope;
    }

    /** For which reasons one writes. */
    Map<Situation, BooleanProperty> reasons() {
        return reasons;
    }

    /** How many have that reason, in the choice of whom. */
    int count(Situation situation) {
        return (int) chosen().filter(need -> need.situation() == situation).count();
    }

    /** What would be printed, and who is left out and why. */
    ObservableList<String> sentences() {
        return sentences;
    }

    /** Whether there is a letter to print. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Whose addresses would stand on labels. */
    public Set<PupilId> addressed() {
        return due().stream()
                .filter(need -> !need.ready().isEmpty())
                .map(need -> need.pupil().id())
                .collect(Collectors.toSet());
    }

    /**
     * Makes the letters, with progress; nothing is kept when it is stopped.
     *
     * @param done is handed what was printed
     * @param refused is told why nothing was
     */
    void print(Consumer<Ready> done, Consumer<String> refused) {
        Scope where = scope.get();
        Set<Situation> why =
                reasons.entrySet().stream()
                        .filter(reason -> reason.getValue().get())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        ReminderOrder order =
                new ReminderOrder(
                        where == null ? null : where.group(),
                        where != null && where.ticked() ? ticked : null,
                        why);
        AddressBlock block = window.get();
        work.runLong(
                words.say("work.printing"),
                progress -> {
                    ReminderOutcome outcome =
                            acts.print().print(year, order, block, new Watched(progress));
                    return new Made(
                            outcome,
                            outcome instanceof ReminderOutcome.Printed printed
                                    ? images(printed.pdf())
                                    : List.of());
                },
                made -> tell(made, done, refused),
                problem -> refused.accept(sentence(problem)));
    }

    private record Made(ReminderOutcome outcome, List<byte[]> pages) {}

    /** The work tray, told how far the letters are. */
    private record Watched(Progress tray) implements ca.aval.platform.document.Progress {
        @Override
        public void done(int count, int of) {
            tray.done(count, of);
        }

        @Override
        public boolean cancelled() {
            return tray.cancelled();
        }
    }

    private String sentence(Problem problem) {
        return words.say(
                problem.kind() == Problem.Kind.NOT_ALLOWED ? "refused.role" : "refused.other");
    }

    private void tell(Made made, Consumer<Ready> done, Consumer<String> refused) {
        switch (made.outcome()) {
            case ReminderOutcome.Printed printed ->
                    done.accept(
                            new Ready(
                                    words.say(
                                            "done",
                                            printed.run().number(),
                                            printed.items().size(),
                                            printed.forms(),
                                            printed.run().pages()),
                                    new Paper(
                                            printed.pdf(),
                                            words.say("done.file", printed.run().number())),
                                    made.pages()));
            case ReminderOutcome.Cancelled stopped -> refused.accept(words.say("refused.stopped"));
            case ReminderOutcome.NoCampaign none -> refused.accept(words.say("refused.campaign"));
            case ReminderOutcome.Nobody nobody -> refused.accept(words.say("refused.nobody"));
        }
    }

    private static List<byte[]> images(byte[] pdf) throws IOException {
        List<byte[]> images = new ArrayList<>();
        try (PdfPages pages = PdfPages.of(pdf)) {
            for (int i = 0; i < Math.min(SHOWN, pages.count()); i++) {
                ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 18);
                ImageIO.write(pages.image(i, DPI), "png", png);
                images.add(png.toByteArray());
            }
        }
        return images;
    }

    private void show(ReminderNeeds found) {
        needs = found.needs();
        List<Scope> offered = new ArrayList<>();
        if (!ticked.isEmpty()) {
            offered.add(new Scope(words.say("scope.ticked", ticked.size()), null, true));
        }
        offered.add(new Scope(words.say("scope.school"), null, false));
        needs.stream()
                .map(Need::group)
                .distinct()
                .filter(code -> !code.isEmpty())
                .forEach(
                        code ->
                                offered.add(
                                        new Scope(words.say("scope.group", code), code, false)));
        scopes.setAll(offered);
        scope.set(offered.getFirst());
        count();
    }

    private Stream<Need> chosen() {
        Scope where = scope.get();
        return needs.stream()
                .filter(need -> where != null)
                .filter(
                        need ->
                                where != null
                                        && (where.group() == null
                                                || where.group().equals(need.group()))
                                        && (!where.ticked() || ticked.contains(need.pupil().id())));
    }

    private List<Need> due() {
        return chosen().filter(need -> reasons(need.situation())).toList();
    }

    private boolean reasons(Situation situation) {
        BooleanProperty reason = reasons.get(situation);
        return reason != null && reason.get();
    }

    private void count() {
        Tally tally = Tally.of(due());
        ready.set(tally.letters() > 0);
        List<String> said = new ArrayList<>();
        said.add(
                tally.letters() == 0
                        ? words.say("tally.nobody")
                        : words.say("tally.letters", tally.letters(), tally.pupils()));
        if (tally.first() + tally.second() > 0) {
            said.add(words.say("tally.waves", tally.first(), tally.second()));
        }
        if (tally.tooSoon() > 0) {
            said.add(words.say("tally.too-soon", tally.tooSoon()));
        }
        if (tally.noMore() > 0) {
            said.add(words.say("tally.no-more", tally.noMore()));
        }
        if (tally.unreachable() > 0) {
            said.add(words.say("tally.unreachable", tally.unreachable()));
        }
        sentences.setAll(said);
    }
}
