package ca.aval.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.ImmediateWork;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class FirstRunViewModelTest {
    private final DoorForTests door = new DoorForTests();
    private final List<String> passed = new ArrayList<>();
    private final FirstRunViewModel model =
            new FirstRunViewModel(
                    Words.of(Door.class, "screens", new SimpleObjectProperty<>(Language.FRENCH)),
                    new SchoolYear(2026),
                    new ImmediateWork(),
                    door);

    @Test
    void aStepIsLeftOnlyWhenItIsRight() {
        model.completeAccount(() -> passed.add("account"));
        model.completeSchool(() -> passed.add("school"));
        assertEquals(List.of(), passed);
        answer();
        model.completeAccount(() -> passed.add("account"));
        model.completeSchool(() -> passed.add("school"));
        assertEquals(List.of("account", "school"), passed);
        assertEquals(List.of(), door.asked);
    }

    @Test
    void theRegisterIsMadeOnceAndEnteredOnce() {
        answer();
        model.completeLetterhead(() -> passed.add("made"));
        assertEquals(List.of("made"), passed);
        assertEquals("", model.account().password().password().text().get());
        model.enter(Door.Start.IMPORT);
        model.enter(Door.Start.IMPORT);
        assertEquals(List.of("create odile of École des Pins", "enter IMPORT"), door.asked);
    }

    @Test
    void aRefusalKeepsWhatWasTyped() {
        door.refusal = Problem.Kind.DISK_FULL;
        answer();
        model.completeLetterhead(() -> passed.add("made"));
        assertEquals(List.of(), passed);
        assertTrue(model.error().getValue().startsWith("Le disque est plein"));
        assertEquals(
                "quatre vélos sous la pluie", model.account().password().password().text().get());
    }

    @Test
    void theDemonstrationAsksNothing() {
        model.tryDemonstration();
        assertEquals(List.of("demonstrate", "enter HOME"), door.asked);
    }

    private void answer() {
        model.account().userName().text().set("odile");
        model.account().displayName().text().set("Odile Vachon");
        model.account().password().password().text().set("quatre vélos sous la pluie");
        model.account().password().again().text().set("quatre vélos sous la pluie");
        model.school().organization().text().set("Centre de services scolaire des Rives");
        model.school().school().text().set("École des Pins");
    }
}
