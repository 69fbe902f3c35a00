package ca.aval.school.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Reversible;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.school.CalendarSetting;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class CalendarViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);
    private final CalendarSetting setting = new CalendarSetting();
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final List<Reversible> offered = new ArrayList<>();
    private final CalendarViewModel model =
            new CalendarViewModel(
                    setting.acts,
                    CalendarSetting.YEAR,
                    new ImmediateWork(),
                    Words.of(CalendarView.class, "calendar", language),
                    offered::add);

    private DayCell cell(LocalDate day) {
        return model.months().stream()
                .flatMap(month -> month.days().stream())
                .filter(c -> c.date().equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStormIsSetAndTakenBackAndSetAgain() {
        model.shown();
        model.choose(DAY, false);
        assertEquals("mercredi 20\u00A0janvier 2027\u00A0: jour de classe.", model.looked().get());
        model.kind().set("CLOSURE");
        model.reason().set("Tempête de neige");
        model.set();
        assertEquals("day-closure", cell(DAY).look());
        assertTrue(model.removable().get());
        assertEquals(
                "Mis au calendrier\u00A0: Tempête de neige", offered.getFirst().done().getValue());
        assertEquals(Optional.empty(), offered.getFirst().undo().get());
        model.shown();
        assertEquals("day-school", cell(DAY).look());
        assertEquals(Optional.empty(), offered.getFirst().redo().get());
        model.shown();
        assertEquals("day-closure", cell(DAY).look());
        model.remove();
        assertEquals("day-school", cell(DAY).look());
        assertTrue(offered.getFirst().undo().get().isPresent(), "the calendar changed since");
    }

    @Test
    void aStretchOfDaysIsChosenFromTheGrid() {
        model.shown();
        model.choose(LocalDate.of(2027, 3, 1), false);
        model.choose(LocalDate.of(2027, 3, 5), true);
        assertEquals("2027-03-01", model.from().get());
        assertEquals("2027-03-05", model.to().get());
        model.reason().set("Relâche");
        model.kind().set("BREAK");
        model.set();
        assertEquals("day-break", cell(LocalDate.of(2027, 3, 3)).look());
    }

    @Test
    void theProposalIsConfirmed() {
        model.shown();
        assertFalse(model.confirmed().get());
        assertEquals(11, model.months().size());
        assertEquals("Août 2026", model.months().getFirst().name());
        model.first().set("2026-09-01");
        model.confirm();
        assertTrue(model.confirmed().get());
        assertEquals("Calendrier confirmé le 14\u00A0septembre 2026.", model.standing().get());
        assertEquals(10, model.months().size());
        language.set(Language.ENGLISH);
        assertEquals("Calendar confirmed on September\u00A014, 2026.", model.standing().get());
    }

    @Test
    void aWrongDateOrAMissingReasonIsSaid() {
        model.shown();
        model.from().set("2027-02-30");
        model.set();
        assertTrue(model.message().get().contains("2027-03-01"));
        model.from().set("2027-02-15");
        model.set();
        assertTrue(model.message().get().contains("raison"));
        assertTrue(setting.work.acts().isEmpty());
    }
}
