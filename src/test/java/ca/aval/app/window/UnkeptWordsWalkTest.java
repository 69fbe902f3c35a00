package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.app.ui.NoFiles;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A half-typed form is not dropped by closing the register without a question. */
final class UnkeptWordsWalkTest extends RegisterWalk {
    @Test
    void closingAsksBeforeItDropsWhatIsTyped() {
        window(new NoFiles());
        makeTheRegister();
        robot.type(KeyCode.ENTER);
        control(KeyCode.DIGIT2);
        control(KeyCode.N);
        told("Nom de famille");
        robot.write("Savoie");
        control(KeyCode.L);
        alt(KeyCode.F);
        told("Quitter sans enregistrer?");
        robot.type(KeyCode.ESCAPE);
        silent("Fermé aujourd’hui");
        alt(KeyCode.F);
        robot.type(KeyCode.ENTER);
        told("Fermé aujourd’hui à");
        assertEquals(List.of(), failures());
    }
}
