package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;

import java.nio.file.Path;

/** Port: makes the register of an invented school, to try the program with. */
@FunctionalInterface
public interface DemonstrationMaker {
    /**
     * The open register of the demonstration school, made in that folder; opened again when it is
     * already there.
     *
     * @throws ca.aval.platform.problem.Problem when it cannot be made
     */
    OpenRegister make(Path folder);
}
