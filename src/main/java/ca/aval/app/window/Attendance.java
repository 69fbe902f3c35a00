package ca.aval.app.window;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

import java.util.List;

/** Sees each gesture in any window of the program, and lets time go by between them. */
final class Attendance {
    /** How often it is looked whether time went by, in seconds. */
    static final int LOOK = 5;

    private static final Duration KEEP = Duration.seconds(30);

    private final EventHandler<InputEvent> stirred;
    private final ListChangeListener<Window> windows;
    private final Timeline looks;
    private final Timeline keeps;

    /**
     * @param sleep looks whether the computer slept, before anything else
     * @param keep keeps words that are typed and not saved, in case the power fails
     */
    Attendance(IdleWatch idle, SleepWatch sleep, Runnable keep) {
        stirred =
                event -> {
                    sleep.look();
                    idle.stirred();
                };
        windows = change -> listen(List.copyOf(change.getList()));
        looks =
                every(
                        Duration.seconds(LOOK),
                        () -> {
                            sleep.look();
                            idle.look();
                        });
        keeps = every(KEEP, keep);
    }

    void begin() {
        Window.getWindows().addListener(windows);
        listen(List.copyOf(Window.getWindows()));
        looks.play();
        keeps.play();
    }

    void end() {
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(w -> w.removeEventFilter(InputEvent.ANY, stirred));
        looks.stop();
        keeps.stop();
    }

    private void listen(List<? extends Window> shown) {
        for (Window window : shown) {
            // the same filter twice would be told twice
            window.removeEventFilter(InputEvent.ANY, stirred);
            window.addEventFilter(InputEvent.ANY, stirred);
        }
    }

    private static Timeline every(Duration time, Runnable act) {
        Timeline timeline = new Timeline(new KeyFrame(time, event -> act.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        return timeline;
    }
}
