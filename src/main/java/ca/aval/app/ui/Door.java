package ca.aval.app.ui;

import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.work.Step;
import ca.aval.policy.OfferedPolicies;
import ca.aval.school.Province;
import ca.aval.security.ui.RecoveryKeyActs;

import java.util.Map;

/**
 * Port: how the first screens come to an open register. Each method is called on the screen thread,
 * takes there what it needs, and gives back the work to be done off it.
 */
public interface Door extends Opener {
    /** Makes the register that the answers describe. */
    Step<Entrance> creation(FirstRunViewModel answered);

    /** Makes the register of the demonstration school. */
    Step<Entrance> demonstration();

    /** What is done about the recovery key of the register that was just made. */
    RecoveryKeyActs recoveryKey();

    /**
     * Gives a principal another password with the recovery key, and opens the register.
     *
     * @param key and the password are overwritten once they were used
     */
    Step<Entrance> recovering(RecoveryKey key, String userName, char[] password);

    /** Reads the policies with which a school of each province may begin. */
    Step<Map<Province, OfferedPolicies>> policies();

    /** Whether there is a demonstration school to try. */
    boolean hasDemonstration();

    /** Whether class lists can be imported in the window of an open register. */
    boolean hasImport();

    /** An open register, still behind its first screen. */
    @FunctionalInterface
    interface Entrance {
        /** Shows the window of the open register; to be called on the screen thread, once. */
        void enter(Start start);
    }

    /** Where one begins. */
    enum Start {
        HOME,
        /** At the import of class lists, when there is one. */
        IMPORT
    }
}
