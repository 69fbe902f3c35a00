package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.time.SchoolClock;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

final class FieldsOnScreenTest extends UiTest {
    private static final SchoolClock CLOCK =
            new SchoolClock(Clock.fixed(Instant.parse("2026-10-06T12:00:00Z"), ZoneOffset.UTC));

    private final Words words = Words.of(Words.class, "kit", settings.language());

    @Test
    void aDateIsReadWhenTheFieldIsLeftAndOnEnter() {
        IsoDateField date = onScreen(() -> new IsoDateField(words, CLOCK));
        TextField other = onScreen(TextField::new);
        show(() -> new VBox(date, other));
        doOnScreen(date::requestFocus);
        robot.write("20261105");
        assertNull(date.day().get());
        doOnScreen(other::requestFocus);
        assertEquals(LocalDate.of(2026, 11, 5), date.day().get());
        assertEquals("2026-11-05", date.getText());
        doOnScreen(
                () -> {
                    date.requestFocus();
                    date.setText("demain");
                });
        robot.type(KeyCode.ENTER);
        assertEquals("2026-10-07", date.getText());
    }

    @Test
    void aRefusedDateStaysAsTypedWithItsReasonAndIsNoDay() {
        IsoDateField date = onScreen(() -> new IsoDateField(words, CLOCK));
        doOnScreen(
                () -> {
                    date.day().set(LocalDate.of(2026, 10, 6));
                    date.setText("5/11/2026");
                    date.commit();
                });
        assertNull(date.day().get());
        assertEquals("5/11/2026", date.getText());
        assertTrue(date.error().getValue().contains("2026-11-05 ou 2026-05-11"));
        doOnScreen(() -> date.day().set(LocalDate.of(2026, 11, 5)));
        assertEquals("", date.error().getValue());
        doOnScreen(
                () -> {
                    date.latest().set(LocalDate.of(2026, 11, 4));
                    date.earliest().set(LocalDate.of(2026, 11, 1));
                });
        assertEquals("Choisissez une date jusqu’au 2026-11-04.", date.error().getValue());
        assertNull(date.day().get());
    }

    @Test
    void theCalendarIsOpenedAndAnsweredWithTheKeyboard() {
        IsoDateField date = onScreen(() -> new IsoDateField(words, CLOCK));
        show(() -> new VBox(date));
        doOnScreen(date::requestFocus);
        robot.type(KeyCode.F4);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        assertEquals(LocalDate.of(2026, 10, 7), date.day().get());
        assertEquals("2026-10-07", date.getText());
        assertTrue(date.isFocused());
    }

    @Test
    void theSummaryLeadsToEachErrorAndLeavesWhenAllIsWell() {
        SimpleStringProperty wrong = new SimpleStringProperty("Nommez la personne.");
        FormField<TextField> name =
                onScreen(() -> new FormField<>(text("_Nom"), new TextField()).error(wrong));
        FormField<IsoDateField> date =
                onScreen(() -> FormField.date(text("Date"), new IsoDateField(words, CLOCK)));
        ErrorSummary summary = onScreen(() -> new ErrorSummary(words, List.of(name, date)));
        show(() -> new VBox(summary, name, date));
        assertFalse(summary.isVisible());
        assertFalse(onScreen(summary::allWell));
        Hyperlink line = (Hyperlink) summary.lookup(".hyperlink");
        assertTrue(line.isFocused());
        assertEquals("Nom\u00a0: Nommez la personne.", line.getText());
        doOnScreen(line::fire);
        assertTrue(name.control().isFocused());
        doOnScreen(() -> wrong.set(""));
        assertFalse(summary.isVisible());
        assertTrue(onScreen(summary::allWell));
    }

    @Test
    void aPickerTakesALoneAnswerOnEnterButNeverATwin() {
        EntityPicker<Integer> picker = onScreen(() -> picker());
        TextField other = onScreen(TextField::new);
        show(() -> new VBox(picker, other));
        doOnScreen(picker::requestFocus);
        robot.write("men").type(KeyCode.ENTER);
        assertEquals(1, picker.chosen().get());
        assertEquals("Ménard, Rosalie", picker.getText());
        doOnScreen(picker::selectAll);
        robot.write("cote lea").type(KeyCode.ENTER);
        assertNull(picker.chosen().get());
        doOnScreen(other::requestFocus);
        assertNull(picker.chosen().get());
        assertTrue(picker.error().getValue().startsWith("«\u00a0cote lea\u00a0» ne suffit pas."));
        doOnScreen(picker::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(3, picker.chosen().get());
        assertEquals("", picker.error().getValue());
    }

    @Test
    void tokensAreAddedAndTakenOutWithTheKeyboard() {
        TokenPicker<Integer> picker = onScreen(() -> new TokenPicker<>(words));
        doOnScreen(() -> picker.choices().setAll(picker().choices()));
        show(() -> new VBox(picker));
        doOnScreen(() -> picker.editor().requestFocus());
        robot.write("ros").type(KeyCode.ENTER);
        robot.write("204").type(KeyCode.ENTER);
        assertEquals(List.of(1, 3), picker.chosen().stream().map(Choice::value).toList());
        assertEquals(
                "Retirer Ménard, Rosalie",
                ((Button) picker.lookup(".token .button")).getAccessibleText());
        robot.type(KeyCode.BACK_SPACE);
        assertEquals(List.of(1), picker.chosen().stream().map(Choice::value).toList());
        robot.write("ros").type(KeyCode.ENTER);
        assertEquals(1, picker.chosen().size(), "nobody is picked twice");
    }

    private EntityPicker<Integer> picker() {
        EntityPicker<Integer> picker = new EntityPicker<>(words);
        picker.choices()
                .setAll(
                        new Choice<>(1, "Ménard, Rosalie", "203 · 2013-04-02"),
                        new Choice<>(2, "Côté, Léa", "203 · 2013-01-05"),
                        new Choice<>(3, "Côté, Léa", "204 · 2013-08-30"));
        return picker;
    }

    private static SimpleStringProperty text(String text) {
        return new SimpleStringProperty(text);
    }
}
