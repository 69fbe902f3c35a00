package ca.aval.school.ui;

import ca.aval.kit.Reversible;
import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;
import ca.aval.school.CalendarActs;
import ca.aval.school.CalendarChange;
import ca.aval.school.CalendarOutcome;
import ca.aval.school.DayKind;
import ca.aval.school.SchoolCalendar;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The calendar of a school year: its days at a glance, and what a person sets. */
public final class CalendarViewModel {
    private final CalendarActs acts;
    private final SchoolYear year;
    private final WorkRunner work;
    private final Words words;
    private final CalendarWords calendarWords;
    private final UndoOffer undo;
    private final ObservableList<MonthCells> months = FXCollections.observableArrayList();
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty kind = new SimpleStringProperty(DayKind.PEDAGOGICAL.name());
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty last = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper looked = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper confirmed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper removable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> chosen = new ReadOnlyObjectWrapper<>();
    private @Nullable SchoolCalendar calendar;

    /**
     * @param words those of the calendar
     */
    public CalendarViewModel(
            CalendarActs acts, SchoolYear year, WorkRunner work, Words words, UndoOffer undo) {
        this.acts = acts;
        this.year = year;
        this.work = work;
        this.words = words;
        this.undo = undo;
        calendarWords = new CalendarWords(words);
        words.language().subscribe(language -> show());
    }

    /** The months from the first to the last day of class. */
    public ObservableList<MonthCells> months() {
        return months;
    }

    /** {@code 2026-2027}. */
    public String year() {
        return year.toString();
    }

    /** The first day to set apart, as typed: {@code 2027-03-01}. */
    public StringProperty from() {
        return from;
    }

    /** The last day to set apart; empty for a single day. */
    public StringProperty to() {
        return to;
    }

    /** What kind of day, by its code. */
    public StringProperty kind() {
        return kind;
    }

    /** Every kind of day, by its code. */
    public List<String> kinds() {
        return Stream.of(DayKind.values()).map(DayKind::name).toList();
    }

    /** Why, in words. */
    public StringProperty reason() {
        return reason;
    }

    /** The first day of class, as typed. */
    public StringProperty first() {
        return first;
    }

    /** The last day of class, as typed. */
    public StringProperty last() {
        return last;
    }

    /** Why nothing was kept; empty while all is well. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** How many days of class the year has. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Whether the calendar is a proposal or was confirmed, and when. */
    public ReadOnlyStringProperty standing() {
        return standing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty confirmed() {
        return confirmed.getReadOnlyProperty();
    }

    /** What the chosen day is, in words. */
    public ReadOnlyStringProperty looked() {
        return looked.getReadOnlyProperty();
    }

    /** Whether the calendar says something of the chosen day that can be taken out. */
    public ReadOnlyBooleanProperty removable() {
        return removable.getReadOnlyProperty();
    }

    /** The day looked at; nothing at first. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Reads the calendar again. */
    public void shown() {
        work.run(
                words.say("calendar.work.read"),
                () -> acts.read().days().calendar(year),
                read -> {
                    calendar = read;
                    first.set(read.firstDay().toString());
                    last.set(read.lastDay().toString());
                    show();
                });
    }

    /**
     * Looks at that day and takes it for the form.
     *
     * @param extend whether it ends a stretch of days that began before
     */
    public void choose(LocalDate day, boolean extend) {
        chosen.set(day);
        if (extend && !from.get().isBlank()) {
            to.set(day.toString());
        } else {
            from.set(day.toString());
            to.set("");
        }
        look();
    }

    /** Sets the days of the form apart. */
    public void set() {
        LocalDate begin = day(from);
        LocalDate end = to.get().isBlank() ? begin : day(to);
        if (begin == null || end == null) {
            message.set(words.say("calendar.date.wrong"));
            return;
        }
        DayKind chosenKind = DayKind.valueOf(kind.get());
        String why = reason.get();
        keep(
                "calendar.done.set",
                why.strip(),
                () -> acts.set().set(year, begin, end, chosenKind, why),
                () -> reason.set(""));
    }

    /** Takes what is said of the chosen day out of the calendar. */
    public void remove() {
        LocalDate day = chosen.get();
        if (day != null) {
            keep(
                    "calendar.done.remove",
                    calendarWords.date(day),
                    () -> acts.remove().remove(year, day),
                    () -> {});
        }
    }

    /** Confirms the year with its first and last day. */
    public void confirm() {
        LocalDate begin = day(first);
        LocalDate end = day(last);
        if (begin == null || end == null) {
            message.set(words.say("calendar.date.wrong"));
            return;
        }
        keep(
                "calendar.done.confirm",
                year.toString(),
                () -> acts.confirm().confirm(year, begin, end),
                () -> {});
    }

    private interface Doing {
        CalendarOutcome carryOut();
    }

    private void keep(String done, String about, Doing doing, Runnable after) {
        message.set("");
        work.run(
                words.say("calendar.work.keep"),
                doing::carryOut,
                outcome -> {
                    switch (outcome) {
                        case CalendarOutcome.Refused(var why) ->
                                message.set(words.say("refused." + why));
                        case CalendarOutcome.Kept(var change) -> {
                            offer(words.live(done, about), change);
                            after.run();
                            shown();
                        }
                    }
                },
                problem -> message.set(words.say("calendar.problem")));
    }

    private void offer(ObservableValue<String> done, CalendarChange change) {
        undo.offer(
                new Reversible(
                        done,
                        () -> said(acts.undo().undo(change)),
                        () -> said(acts.undo().undo(change.inverse()))));
    }

    private Optional<ObservableValue<String>> said(CalendarOutcome outcome) {
        return switch (outcome) {
            case CalendarOutcome.Kept kept -> Optional.empty();
            case CalendarOutcome.Refused(var why) -> Optional.of(words.live("refused." + why));
        };
    }

    private void show() {
        SchoolCalendar read = calendar;
        if (read == null) {
            return;
        }
        months.setAll(calendarWords.months(read));
        count.set(words.say("calendar.count", year.toString(), read.schoolDays()));
        LocalDate on = read.confirmedOn();
        confirmed.set(on != null);
        standing.set(
                on == null
                        ? words.say("calendar.proposed")
                        : words.say(
                                "calendar.confirmed",
                                Typography.date(words.language().getValue(), on)));
        look();
    }

    private void look() {
        LocalDate day = chosen.get();
        SchoolCalendar read = calendar;
        if (day == null || read == null) {
            looked.set(words.say("calendar.choose"));
            return;
        }
        looked.set(calendarWords.cell(read, day).spoken());
        removable.set(read.day(day).isPresent());
    }

    private static @Nullable LocalDate day(StringProperty typed) {
        try {
            return LocalDate.parse(typed.get().strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
