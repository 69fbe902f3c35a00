package ca.aval.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Words;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.List;

final class LostPasswordViewModelTest {
    private final DoorForTests door = new DoorForTests();
    private final LostPasswordViewModel model =
            new LostPasswordViewModel(
                    Words.of(Door.class, "screens", new SimpleObjectProperty<>(Language.FRENCH)),
                    new ImmediateWork(),
                    door,
                    "odile");

    @Test
    void theKeyOpensWithANewPassword() {
        answer();
        model.open();
        assertEquals(List.of("recover odile trois lampes au couloir", "enter HOME"), door.asked);
        assertEquals("", model.key().text().get());
        assertEquals("", model.password().password().text().get());
    }

    @Test
    void whoDoesNotKnowTheNameLeavesItEmpty() {
        answer();
        model.userName().text().set("");
        model.open();
        assertEquals("recover  trois lampes au couloir", door.asked.getFirst());
    }

    @Test
    void aSlipInTheKeyIsToldBeforeAnythingIsTried() {
        answer();
        model.key().text().set("ABC");
        model.open();
        assertTrue(model.mistyped().get().contains("en voici 3"), model.mistyped().get());
        assertEquals(List.of(), door.asked);
        model.key().text().set("ABCD");
        assertEquals("", model.mistyped().get());
    }

    @Test
    void thePasswordFollowsTheRule() {
        answer();
        model.password().password().text().set("court");
        model.open();
        assertEquals(2, model.answers().wrong().get());
        assertEquals(List.of(), door.asked);
    }

    @Test
    void aRefusalKeepsWhatWasTyped() {
        door.refusal = Problem.Kind.NOT_A_PRINCIPAL;
        answer();
        model.open();
        assertTrue(model.error().getValue().contains("direction"), model.error().getValue());
        assertFalse(model.key().text().get().isEmpty());
        assertFalse(model.opening().get());
    }

    private void answer() {
        model.key().text().set(String.join(" ", RecoveryKey.random().groups()));
        model.password().password().text().set("trois lampes au couloir");
        model.password().again().text().set("trois lampes au couloir");
    }
}
