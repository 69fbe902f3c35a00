package ca.aval.security.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Lets the seconds go by on screen for as long as a trouble makes someone wait. */
public final class Countdown {
    private final Timeline seconds;

    public Countdown(PasswordTrouble trouble) {
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), event -> trouble.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        trouble.waiting()
                .subscribe(
                        waits -> {
                            if (waits) {
                                seconds.play();
                            } else {
                                seconds.stop();
                            }
                        });
    }
}
