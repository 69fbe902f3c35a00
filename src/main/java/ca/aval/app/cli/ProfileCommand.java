package ca.aval.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** What can be asked of policy profiles; no register is needed. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        subcommands = {
            ProfileListCommand.class,
            ProfileShowCommand.class,
            ProfileCheckCommand.class
        })
final class ProfileCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    /** By itself it asks nothing. */
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "");
    }
}
