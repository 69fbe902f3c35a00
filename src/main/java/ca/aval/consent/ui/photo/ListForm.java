package ca.aval.consent.ui.photo;

import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.consent.photo.NameListOrder;
import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.consent.photo.PrepareNameList.Choices;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;

import javafx.beans.property.ObjectProperty;
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
import java.util.stream.Collectors;

/** What somebody fills in for a list of names. */
final class ListForm {
    /** What the list is for. */
    enum Kind {
        PICTURES,
        FORMS
    }

    private final Words words;
    private final Runnable changed;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.PICTURES);
    private final ObservableList<GroupTick> groups = FXCollections.observableArrayList();
    private final ObservableList<UseChoice> uses = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UseChoice> use = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty copies = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper untilError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper copiesError = new ReadOnlyStringWrapper("");
    private Set<PupilId> only = Set.of();
    private Set<String> ticks = Set.of();
    private @Nullable PhotoDayPlace came;

    /**
     * @param changed told when another list is wished for
     */
    ListForm(Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        kind.subscribe(changed);
        use.subscribe(changed);
        day.subscribe(changed);
        until.subscribe(changed);
        copies.subscribe(changed);
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

    /**
     * Somebody arrived, and is asked about that day, or about the usual one where there is none;
     * whoever comes back finds what they had filled in.
     */
    @Nullable LocalDate begin(PhotoDayPlace place) {
        if (!place.equals(came)) {
            came = place;
            only = place.only();
            ticks = Set.copyOf(place.groups());
            kind.set(place.purpose() == Purpose.OUT_OF_FRAME ? Kind.PICTURES : Kind.FORMS);
        } else {
            ticks = Set.copyOf(ticked());
        }
        return day.get();
    }

    /** Offers what a list may be about. */
    void offer(Choices found) {
        if (day.get() == null) {
            day.set(found.day());
        }
        groups.setAll(found.groups().stream().map(GroupTick::new).toList());
        groups.forEach(
                group -> {
                    group.ticked().set(ticks.contains(group.code()));
                    group.ticked().subscribe(changed);
                });
        UseChoice before = use.get();
        uses.setAll(
                found.uses().stream()
                        .map(u -> new UseChoice(u.code(), u.label(words.language().getValue())))
                        .toList());
        use.set(
                uses.stream()
                        .filter(u -> before != null && u.code().equals(before.code()))
                        .findFirst()
                        .or(() -> uses.stream().findFirst())
                        .orElse(null));
    }

    /** Offers what a list of another year may be about; what is ticked stays where it is there. */
    void offerAgain(Choices found) {
        ticks = Set.copyOf(ticked());
        offer(found);
    }

    /** What a use is called here; its code where it is no longer on the form. */
    String label(String code) {
        return uses.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(UseChoice::label)
                .orElse(code);
    }

    private List<String> ticked() {
        return groups.stream()
                .filter(group -> group.ticked().get())
                .map(GroupTick::code)
                .collect(Collectors.toList());
    }

    /** The list that is wished for; empty while something is wrong, which then is said. */
    Optional<NameListOrder> order() {
        TypedHour hour = TypedHour.read(until.get());
        List<String> whom =
                copies.get().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        untilError.set(hour.wrong() ? words.say("until.wrong") : "");
        copiesError.set(wrong(whom));
        UseChoice chosen = use.get();
        LocalDate when = day.get();
        if (hour.wrong() || !copiesError.get().isEmpty() || when == null || chosen == null) {
            return Optional.empty();
        }
        boolean pictures = kind.get() == Kind.PICTURES;
        return Optional.of(
                new NameListOrder(
                        pictures ? Purpose.OUT_OF_FRAME : Purpose.FORMS_TO_RECEIVE,
                        ticked(),
                        pictures ? Set.of() : only,
                        pictures ? chosen.code() : "",
                        when,
                        hour.hour(),
                        whom,
                        words.language().getValue()));
    }

    private String wrong(List<String> whom) {
        if (whom.stream().anyMatch(name -> name.length() > NameListOrder.LONGEST_NAME)) {
            return words.say("copies.long", NameListOrder.LONGEST_NAME);
        }
        return whom.size() > NameListOrder.MOST_COPIES
                ? words.say("copies.many", NameListOrder.MOST_COPIES)
                : "";
    }
}
