package ca.aval.kit;

import ca.aval.kit.TypedDate.Reading;
import ca.aval.platform.time.SchoolClock;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A day, typed loosely or chosen in a calendar, and always written as 2026-11-05. What was typed is
 * read on Enter and when the field is left; while it is refused there is no day.
 */
public final class IsoDateField extends CustomTextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final int WIDTH = 8;

    private final Words words;
    private final SchoolClock clock;
    private final CalendarDropDown calendar;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> earliest = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> latest = new SimpleObjectProperty<>();
    private final ObjectProperty<Reading> read = new SimpleObjectProperty<>(new Reading.Nothing());
    private final StringBinding error;
    private boolean reading;

    /**
     * @param words the words of the kit
     * @param clock from which relative dates count
     */
    public IsoDateField(Words words, SchoolClock clock) {
        this.words = words;
        this.clock = clock;
        getStyleClass().add("date-field");
        setPrefColumnCount(WIDTH);
        promptTextProperty().bind(words.live("date.prompt"));
        error =
                Bindings.createStringBinding(
                        this::sentence, read, earliest, latest, words.language());
        error.subscribe(wrong -> pseudoClassStateChanged(INVALID, !wrong.isEmpty()));
        calendar = new CalendarDropDown(this, words, day, earliest, latest);
        Button open =
                Buttons.iconOnly(
                        words.live("date.calendar"),
                        Icon.CALENDAR3,
                        () -> calendar.toggle(clock.today()));
        // the keyboard opens it from the field itself
        open.setFocusTraversable(false);
        setRight(open);
        day.subscribe(this::show);
        earliest.subscribe(first -> judgeAgain());
        latest.subscribe(last -> judgeAgain());
        focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused && !calendar.showing()) {
                                commit();
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /** The day; null while nothing or nothing acceptable is typed. */
    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /** Why what was typed is refused, with an example; empty while all is well. */
    public ObservableValue<String> error() {
        return error;
    }

    /** The first day that is accepted; null when any is. */
    public ObjectProperty<@Nullable LocalDate> earliest() {
        return earliest;
    }

    /** The last day that is accepted; null when any is. */
    public ObjectProperty<@Nullable LocalDate> latest() {
        return latest;
    }

    /** Reads what was typed, as when the field is left. */
    public void commit() {
        take(TypedDate.read(getText() == null ? "" : getText(), clock.today()));
    }

    private void take(Reading now) {
        read.set(now);
        boolean accepted = error.get().isEmpty();
        reading = true;
        day.set(accepted && now instanceof Reading.Day(LocalDate found) ? found : null);
        reading = false;
        if (accepted) {
            write(day.get());
        }
    }

    private void judgeAgain() {
        if (read.get() instanceof Reading.Day) {
            take(read.get());
        }
    }

    /** A day set from elsewhere replaces what was typed. */
    private void show(@Nullable LocalDate shown) {
        if (!reading) {
            read.set(shown == null ? new Reading.Nothing() : new Reading.Day(shown));
            write(shown);
        }
    }

    private void write(@Nullable LocalDate shown) {
        String text = shown == null ? "" : shown.toString();
        if (!text.equals(getText())) {
            setText(text);
            end();
        }
    }

    private void keys(KeyEvent event) {
        boolean open =
                event.getCode() == KeyCode.F4
                        || event.getCode() == KeyCode.DOWN && event.isAltDown();
        if (open) {
            calendar.toggle(clock.today());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            commit();
            if (!error.get().isEmpty()) {
                // a form is not sent with a day that was refused
                event.consume();
            }
        }
    }

    private String sentence() {
        return switch (read.get()) {
            case Reading.Nothing() -> "";
            case Reading.Ambiguous(String typed, LocalDate first, LocalDate second) ->
                    words.say("date.ambiguous", typed, first.toString(), second.toString());
            case Reading.NoSuchDay() -> words.say("date.no-such-day");
            case Reading.NotADate() -> words.say("date.not-a-date");
            case Reading.Day(LocalDate found) -> beyond(found);
        };
    }

    private String beyond(LocalDate found) {
        LocalDate first = earliest.get();
        LocalDate last = latest.get();
        if (first != null && found.isBefore(first)) {
            return words.say("date.too-early", first.toString());
        }
        if (last != null && found.isAfter(last)) {
            return words.say("date.too-late", last.toString());
        }
        return "";
    }
}
