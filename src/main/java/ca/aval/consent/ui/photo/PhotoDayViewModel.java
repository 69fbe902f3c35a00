package ca.aval.consent.ui.photo;

import ca.aval.consent.form.NameListSheet;
import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.consent.photo.NameListOrder;
import ca.aval.consent.photo.NameListOutcome;
import ca.aval.consent.photo.NameListTable;
import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.Paper;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A list of names for photo day or for a teacher: chosen, looked at, issued. */
public final class PhotoDayViewModel {
    /** What the list is for. */
    public enum Kind {
        PICTURES,
        FORMS
    }

    /** How far the page is. */
    public enum Step {
        READING,
        NO_FORM,
        READY
    }

    private static final String LIST = "photo-list";

    private final PhotoActs acts;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.READING);
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.PICTURES);
    private final ObservableList<GroupTick> groups = FXCollections.observableArrayList();
    private final ObservableList<UseChoice> uses = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UseChoice> use = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty copies = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper untilError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper copiesError = new ReadOnlyStringWrapper("");
    private final ObservableList<byte[]> pages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private Set<PupilId> only = Set.of();

    /**
     * @param words the words of this page
     */
    public PhotoDayViewModel(PhotoActs acts, SchoolClock clock, WorkRunner work, Words words) {
        this.acts = acts;
        this.clock = clock;
        this.work = work;
        this.words = words;
        kind.subscribe(this::drop);
        use.subscribe(this::drop);
        day.subscribe(this::drop);
        until.subscribe(this::drop);
        copies.subscribe(this::drop);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    /** The groups of the year; none ticked means the whole school. */
    ObservableList<GroupTick> groups() {
        return groups;
    }

    ObservableList<UseChoice> uses() {
        return uses;
    }

    ObjectProperty<@Nullable UseChoice> use() {
        return use;
    }

    /** The day for which the list holds. */
    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /** The hour at which it ends, as typed; empty: with the day. */
    StringProperty until() {
        return until;
    }

    /** To whom the copies go, a line each. */
    StringProperty copies() {
        return copies;
    }

    ReadOnlyStringProperty untilError() {
        return untilError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty copiesError() {
        return copiesError.getReadOnlyProperty();
    }

    /** The pages as PNG images; empty until somebody looked. */
    ObservableList<byte[]> pages() {
        return pages;
    }

    /** The list that was issued, to be printed or saved; null until then. */
    ReadOnlyObjectProperty<@Nullable Paper> paper() {
        return paper.getReadOnlyProperty();
    }

    /** What became of the last wish. */
    ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Somebody arrived: reads what a list may be about, and ticks what they came with. */
    void shown(PhotoDayPlace place) {
        only = place.only();
        kind.set(place.purpose() == Purpose.OUT_OF_FRAME ? Kind.PICTURES : Kind.FORMS);
        if (day.get() == null) {
            day.set(clock.today());
        }
        LocalDate asked = chosenDay();
        work.run(
                words.say("work.read"),
                () -> acts.prepare().choices(asked),
                found -> {
                    groups.setAll(found.groups().stream().map(GroupTick::new).toList());
                    groups.forEach(
                            group -> {
                                group.ticked().set(place.groups().contains(group.code()));
                                group.ticked().subscribe(this::drop);
                            });
                    UseChoice before = use.get();
                    uses.setAll(
                            found.uses().stream()
                                    .map(
                                            u ->
                                                    new UseChoice(
                                                            u.code(),
                                                            u.label(words.language().getValue())))
                                    .toList());
                    use.set(
                            uses.stream()
                                    .filter(u -> before != null && u.code().equals(before.code()))
                                    .findFirst()
                                    .or(() -> uses.stream().findFirst())
                                    .orElse(null));
                    step.set(uses.isEmpty() ? Step.NO_FORM : Step.READY);
                });
    }

    /** Shows the list as it would be issued now. */
    void preview() {
        order().ifPresent(
                        order ->
                                work.run(
                                        words.say("work.preview"),
                                        () -> seen(acts.prepare().prepare(order)),
                                        this::show));
    }

    /** Issues the list under a number, once the person has proved who is there. */
    void issue() {
        admitted(
                (order, sheet) ->
                        work.run(
                                words.say("work.issue"),
                                () -> seen(acts.issue().issue(order)),
                                this::show));
    }

    /** Writes the names to an Excel file. */
    void sheet() {
        order().ifPresent(
                        order ->
                                work.run(
                                        words.say("work.preview"),
                                        () -> acts.prepare().prepare(order),
                                        this::export));
    }

    private void export(NameListOutcome prepared) {
        if (prepared instanceof NameListOutcome.Ready(var sheet)) {
            acts.sheets().export(LIST, new NameListTable().of(sheet));
        }
    }

    private interface Admitted {
        void go(NameListOrder order, NameListSheet sheet);
    }

    private void admitted(Admitted then) {
        order().ifPresent(
                        order ->
                                work.run(
                                        words.say("work.preview"),
                                        () -> acts.prepare().prepare(order),
                                        gate(order, then)));
    }

    private Consumer<NameListOutcome> gate(NameListOrder order, Admitted then) {
        return prepared -> {
            if (prepared instanceof NameListOutcome.Ready(var sheet)) {
                acts.gate().sheet(LIST, sheet.names(), () -> then.go(order, sheet));
            }
        };
    }

    /** The pages of a list, and the list once it was issued. */
    private record Seen(List<byte[]> pages, @Nullable Paper paper, String said) {}

    private Seen seen(NameListOutcome from) throws java.io.IOException {
        return switch (from) {
            case NameListOutcome.Ready(var sheet) ->
                    new Seen(
                            PageImages.of(acts.printer().print(sheet)),
                            null,
                            words.say("outcome.preview", sheet.groups().size(), sheet.names()));
            case NameListOutcome.Issued(var list, var sheet, var pdf) ->
                    new Seen(
                            PageImages.of(pdf),
                            new Paper(pdf, words.say("file", list.number())),
                            words.say("outcome.issued", list.number(), sheet.names()));
            case NameListOutcome.UnknownUse use -> new Seen(List.of(), null, "");
            case NameListOutcome.UnknownGroup group ->
                    new Seen(List.of(), null, words.say("outcome.group"));
        };
    }

    private void show(Seen seen) {
        pages.setAll(seen.pages());
        paper.set(seen.paper());
        outcome.set(seen.said());
    }

    /** What was shown is no longer what is chosen. */
    private void drop() {
        pages.clear();
        paper.set(null);
        outcome.set("");
    }

    private LocalDate chosenDay() {
        LocalDate chosen = day.get();
        return chosen == null ? clock.today() : chosen;
    }

    private Optional<NameListOrder> order() {
        TypedHour hour = TypedHour.read(until.get());
        List<String> whom =
                copies.get().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        boolean tooLong = whom.stream().anyMatch(w -> w.length() > NameListOrder.LONGEST_NAME);
        untilError.set(hour.wrong() ? words.say("until.wrong") : "");
        copiesError.set(
                tooLong
                        ? words.say("copies.long", NameListOrder.LONGEST_NAME)
                        : whom.size() > NameListOrder.MOST_COPIES
                                ? words.say("copies.many", NameListOrder.MOST_COPIES)
                                : "");
        UseChoice chosen = use.get();
        LocalDate when = day.get();
        boolean ready =
                !hour.wrong() && copiesError.get().isEmpty() && when != null && chosen != null;
        if (!ready || when == null || chosen == null) {
            return Optional.empty();
        }
        boolean pictures = kind.get() == Kind.PICTURES;
        return Optional.of(
                new NameListOrder(
                        pictures ? Purpose.OUT_OF_FRAME : Purpose.FORMS_TO_RECEIVE,
                        groups.stream().filter(g -> g.ticked().get()).map(GroupTick::code).toList(),
                        pictures ? Set.of() : only,
                        pictures ? chosen.code() : "",
                        when,
                        hour.hour(),
                        whom,
                        words.language().getValue()));
    }
}
