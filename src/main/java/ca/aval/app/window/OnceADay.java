package ca.aval.app.window;

import ca.aval.platform.time.SchoolClock;

import java.time.LocalDate;

/** Does something on each day that the window sees, as soon as it sees it. */
final class OnceADay {
    private final SchoolClock clock;
    private final Runnable act;
    private LocalDate done = LocalDate.MIN;

    OnceADay(SchoolClock clock, Runnable act) {
        this.clock = clock;
        this.act = act;
    }

    /** Time went by, or someone came back. */
    void look() {
        LocalDate today = clock.today();
        if (!today.equals(done)) {
            done = today;
            act.run();
        }
    }
}
