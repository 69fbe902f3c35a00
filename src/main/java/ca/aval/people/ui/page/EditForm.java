package ca.aval.people.ui.page;

import ca.aval.kit.Words;
import ca.aval.people.change.Edited;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** A small form about one person: its fields, and what is done with them. */
public final class EditForm<T> {
    private final Words words;
    private final String verb;
    private final List<EditField> fields = new ArrayList<>();
    private final List<@Nullable Object> first = new ArrayList<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Supplier<Edited<T>> act =
            () -> {
                throw new IllegalStateException("a form without an act");
            };

    private @Nullable Supplier<Edited<T>> undoing;
    private @Nullable Supplier<Edited<T>> redoing;

    /**
     * @param verb names its sentences: {@code form.VERB}, {@code form.VERB.do}, {@code done.VERB}
     */
    public EditForm(Words words, String verb) {
        this.words = words;
        this.verb = verb;
    }

    /** A line of text, called by that key. */
    public StringProperty line(String key, @Nullable String value, boolean required) {
        StringProperty text = new SimpleStringProperty(value == null ? "" : value);
        fields.add(new EditField.Line(words.live(key), text, required));
        first.add(text.get());
        return text;
    }

    /** A day, called by that key. */
    public ObjectProperty<@Nullable LocalDate> day(
            String key, @Nullable LocalDate value, boolean required) {
        ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(value);
        fields.add(new EditField.Day(words.live(key), day, required));
        first.add(value);
        return day;
    }

    /** A choice, called by that key. */
    public StringProperty pick(String key, String value, List<EditField.Option> options) {
        StringProperty code = new SimpleStringProperty(value);
        fields.add(new EditField.Pick(words.live(key), code, options));
        first.add(value);
        return code;
    }

    /** The choice among the constants of an enum, whose words are {@code prefix.NAME}. */
    public <E extends Enum<E>> StringProperty pick(
            String key, E value, List<E> values, String prefix) {
        return pick(key, value.name(), words(values, prefix));
    }

    /** The same under a name that is no key, such as that of a use. */
    public <E extends Enum<E>> StringProperty choose(
            String label, E value, List<E> values, String prefix) {
        StringProperty code = new SimpleStringProperty(value.name());
        fields.add(
                new EditField.Pick(new ReadOnlyStringWrapper(label), code, words(values, prefix)));
        first.add(value.name());
        return code;
    }

    private <E extends Enum<E>> List<EditField.Option> words(List<E> values, String prefix) {
        return values.stream()
                .map(v -> new EditField.Option(v.name(), words.live(prefix + "." + v.name())))
                .toList();
    }

    /**
     * What takes it back and does it once more, where the record itself says nothing of it.
     *
     * @param back as of then; refused where it cannot be taken back
     */
    public EditForm<T> undoneBy(Supplier<Edited<T>> back, Supplier<Edited<T>> again) {
        undoing = back;
        redoing = again;
        return this;
    }

    /** What takes it back; null where the record itself is restored. */
    public @Nullable Supplier<Edited<T>> undoing() {
        return undoing;
    }

    @Nullable Supplier<Edited<T>> redoing() {
        return redoing;
    }

    /** What keeping does; off the screen thread, with the fields as they are then. */
    public EditForm<T> does(Supplier<Edited<T>> keep) {
        act = keep;
        return this;
    }

    public ObservableValue<String> title() {
        return words.live("form." + verb);
    }

    public ObservableValue<String> doVerb() {
        return words.live("form." + verb + ".do");
    }

    /** What is said once it is done. */
    ObservableValue<String> done() {
        return words.live("done." + verb);
    }

    public List<EditField> fields() {
        return List.copyOf(fields);
    }

    /** Why it was not kept; empty until then. */
    public ObservableValue<String> error() {
        return error.getReadOnlyProperty();
    }

    void refuse(ObservableValue<String> why) {
        error.bind(why);
    }

    /** What keeping does. */
    public Supplier<Edited<T>> act() {
        return act;
    }

    /** Whether every required field is filled. */
    public BooleanBinding ready() {
        Observable[] causes = fields.stream().map(EditForm::observed).toArray(Observable[]::new);
        return Bindings.createBooleanBinding(
                () -> fields.stream().noneMatch(f -> f.required() && isEmpty(value(f))), causes);
    }

    /** Whether a field differs from what it first was. */
    boolean touched() {
        for (int i = 0; i < fields.size(); i++) {
            if (!Objects.equals(first.get(i), value(fields.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    private static Observable observed(EditField field) {
        return switch (field) {
            case EditField.Line line -> line.value();
            case EditField.Day day -> day.value();
            case EditField.Pick pick -> pick.value();
        };
    }

    private static @Nullable Object value(EditField field) {
        return switch (field) {
            case EditField.Line line -> line.value().get();
            case EditField.Day day -> day.value().get();
            case EditField.Pick pick -> pick.value().get();
        };
    }
}
