package ca.aval.platform.work;

import javafx.application.Platform;

/** Brings to the screen thread what the computer tells on one of its own. */
public final class ScreenTurn {
    private ScreenTurn() {}

    /** The same, carried out on the screen thread once it comes to it. */
    public static Runnable of(Runnable act) {
        return () -> Platform.runLater(act);
    }
}
