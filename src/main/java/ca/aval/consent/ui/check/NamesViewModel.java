package ca.aval.consent.ui.check;

import ca.aval.consent.check.PastedNames;
import ca.aval.consent.check.PastedNames.Line;
import ca.aval.kit.Choice;
import ca.aval.people.Pupil;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A list of names that was pasted: what is clear is taken, the rest is chosen by a person. */
public final class NamesViewModel {
    private final PastedNames names;
    private final Function<Pupil, String> apart;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Unclear> unclear =
            FXCollections.observableArrayList(line -> new Observable[] {line.settled()});
    private final List<UUID> clear = new ArrayList<>();
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();

    /**
     * @param pupils among whom the names are looked for
     * @param apart what tells a pupil from another of that name
     */
    NamesViewModel(List<Pupil> pupils, Function<Pupil, String> apart) {
        names = new PastedNames(pupils);
        this.apart = apart;
        text.addListener((o, before, now) -> read(now));
    }

    /**
     * A line that a person must settle.
     *
     * @param homonyms whether several bear that very name
     * @param settled what was chosen: a pupil, or {@link #LEFT_OUT}; null while nothing was
     */
    record Unclear(
            String typed,
            boolean homonyms,
            List<Choice<UUID>> choices,
            ObjectProperty<@Nullable UUID> settled) {
        /** Nobody is meant by the line. */
        static final UUID LEFT_OUT = new UUID(0, 0);
    }

    /** What was pasted. */
    StringProperty text() {
        return text;
    }

    ObservableList<Unclear> unclear() {
        return unclear;
    }

    /** How many lines mean one pupil and no other. */
    ReadOnlyIntegerProperty found() {
        return found.getReadOnlyProperty();
    }

    /** Whether each line is settled, and somebody is left to take. */
    ObservableValue<Boolean> ready() {
        return Bindings.createBooleanBinding(
                () ->
                        unclear.stream().allMatch(line -> line.settled().get() != null)
                                && !chosen().isEmpty(),
                unclear,
                found,
                text);
    }

    /** Those who are meant, each once. */
    List<UUID> chosen() {
        List<UUID> all = new ArrayList<>(clear);
        for (Unclear line : unclear) {
            UUID who = line.settled().get();
            if (who != null && !who.equals(Unclear.LEFT_OUT)) {
                all.add(who);
            }
        }
        return all.stream().distinct().toList();
    }

    private void read(String pasted) {
        clear.clear();
        List<Unclear> lines = new ArrayList<>();
        for (Line line : names.read(pasted)) {
            switch (line) {
                case Line.Clear(var typed, var pupil) -> clear.add(pupil.id().value());
                case Line.Unclear(var typed, var homonyms, var choices) ->
                        lines.add(
                                new Unclear(
                                        typed,
                                        homonyms,
                                        choices.stream().map(this::choice).toList(),
                                        new SimpleObjectProperty<>()));
            }
        }
        found.set(clear.size());
        unclear.setAll(lines);
    }

    private Choice<UUID> choice(Pupil pupil) {
        return new Choice<>(pupil.id().value(), pupil.name().sorted(), apart.apply(pupil));
    }
}
