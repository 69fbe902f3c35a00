package ca.aval.platform.work;

import javafx.application.Platform;

/** Faults of the screen itself, which no work brought: they are told like every other. */
public final class ScreenFaults {
    private ScreenFaults() {}

    /** Tells them there from now on; to be called on the screen thread. */
    public static void tell(ErrorListener errors) {
        // told later: the fault may come while the screen is being drawn, when nothing can be asked
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, fault) -> Platform.runLater(() -> errors.failed(fault)));
    }
}
