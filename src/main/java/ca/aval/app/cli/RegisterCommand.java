package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** A command that works on a register: opened before, closed after, whatever happens. */
abstract class RegisterCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    boolean json() {
        return json;
    }

    AvalCommand aval() {
        return (AvalCommand) spec.root().userObject();
    }

    Console console() throws Refusal {
        return aval().console();
    }

    @Override
    public Integer call() throws Exception {
        console();
        try (OpenRegister register = aval().open()) {
            return done(register);
        }
    }

    /** Does the work, and lets the second place know of what was written. */
    final int done(OpenRegister register) throws Exception {
        try {
            return work(register);
        } finally {
            register.backups().bringWhatWasDone();
        }
    }

    /** Does the work and returns the exit status. */
    abstract int work(OpenRegister register) throws Exception;
}
