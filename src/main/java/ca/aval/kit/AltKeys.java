package ca.aval.kit;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import java.util.List;

/** Keeps the Alt keys of a window answering when its pages change. */
final class AltKeys {
    private AltKeys() {}

    /**
     * Forgets the keys of nodes that are gone: left in place, the small letter of a page before
     * hides the capital of the next one.
     */
    static void keepFree(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isAltDown()) {
                        scene.getMnemonics().values().removeIf(List::isEmpty);
                    }
                });
    }
}
