package ca.aval.kit;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;

/** The calendar under a date field; its months are named in the language of the window. */
final class CalendarDropDown {
    private final DropDown dropDown;
    private final Region owner;
    private final Words words;
    private final ObjectProperty<@Nullable LocalDate> day;
    private final ObjectProperty<@Nullable LocalDate> earliest;
    private final ObjectProperty<@Nullable LocalDate> latest;

    CalendarDropDown(
            Region owner,
            Words words,
            ObjectProperty<@Nullable LocalDate> day,
            ObjectProperty<@Nullable LocalDate> earliest,
            ObjectProperty<@Nullable LocalDate> latest) {
        this.owner = owner;
        this.words = words;
        this.day = day;
        this.earliest = earliest;
        this.latest = latest;
        dropDown = new DropDown(owner);
    }

    boolean showing() {
        return dropDown.showing();
    }

    /**
     * Opens the calendar at the day of the field, or closes it.
     *
     * @param today where it opens while the field has no day
     */
    void toggle(LocalDate today) {
        if (dropDown.showing()) {
            dropDown.hide();
            return;
        }
        owner.requestFocus();
        // made anew each time: the toolkit words its calendar once, in the language of that moment
        DatePicker picker = new DatePicker(day.get() == null ? today : day.get());
        picker.setChronology(IsoChronology.INSTANCE);
        picker.setShowWeekNumbers(false);
        picker.setDayCellFactory(unused -> new Day());
        Node months = new DatePickerSkin(picker).getPopupContent();
        keys(months);
        // the toolkit gives its four arrows no name; those of the month stand first
        name(months, ".left-button", "date.month.before", "date.year.before");
        name(months, ".right-button", "date.month.after", "date.year.after");
        dropDown.show(months);
        months.lookupAll(".day-cell").stream()
                .filter(cell -> cell instanceof Day day && picker.getValue().equals(day.getItem()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void keys(Node months) {
        // the toolkit would hide a window of its own, which is not on screen
        months.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F4) {
                        dropDown.hide();
                        event.consume();
                    }
                });
    }

    private void name(Node months, String arrows, String ofMonth, String ofYear) {
        String key = ofMonth;
        for (Node arrow : months.lookupAll(arrows)) {
            if (arrow instanceof Button button) {
                button.setAccessibleText(words.say(key));
                button.setTooltip(new Tooltip(words.say(key)));
                key = ofYear;
            }
        }
    }

    private void choose(LocalDate chosen) {
        day.set(chosen);
        dropDown.hide();
    }

    /** One day of the calendar, which cannot be chosen outside the limits of the field. */
    private final class Day extends DateCell {
        Day() {
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chosen());
            addEventHandler(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                            chosen();
                        }
                    });
        }

        @Override
        public void updateItem(@Nullable LocalDate item, boolean empty) {
            super.updateItem(item, empty);
            LocalDate first = earliest.get();
            LocalDate last = latest.get();
            setDisable(
                    empty
                            || item == null
                            || first != null && item.isBefore(first)
                            || last != null && item.isAfter(last));
        }

        private void chosen() {
            if (getItem() != null && !isDisabled()) {
                choose(getItem());
            }
        }
    }
}
