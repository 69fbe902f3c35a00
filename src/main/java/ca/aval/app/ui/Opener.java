package ca.aval.app.ui;

import ca.aval.platform.work.Step;

/** Port: what a password opens, a register or the lock of one that is open. */
@FunctionalInterface
public interface Opener {
    /**
     * Called on the screen thread; gives back the work to be done off it.
     *
     * @param password overwritten once it was used
     */
    Step<Door.Entrance> opening(String userName, char[] password);
}
