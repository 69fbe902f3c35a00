package ca.aval.app.cli;

import ca.aval.app.composition.Registers;
import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs one command and ends with its status; whatever goes wrong is one sentence. */
public final class CommandLineRun {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineRun.class);

    private final Registers registers;
    private final SchoolClock clock;
    private final Consumer<Optional<Path>> window;

    /**
     * @param window opens the window on that folder, or on the usual one, and comes back when it is
     *     closed
     */
    public CommandLineRun(Registers registers, SchoolClock clock, Consumer<Optional<Path>> window) {
        this.window = window;
        this.registers = registers;
        this.clock = clock;
    }

    /**
     * Runs the command.
     *
     * @return the status for the shell: 0 done, 1 refused, 2 not a command, 3 a problem with a
     *     remedy, 4 the answer is no
     */
    public int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new AvalCommand(registers, clock, console, window));
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler(
                (wrong, given) -> {
                    console.error(console.text("usage", String.valueOf(wrong.getMessage())));
                    return Status.USAGE;
                });
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, console));
        String[] given =
                arguments.length == 1 && arguments[0].equals("--self-check")
                        ? new String[] {"self-check"}
                        : arguments;
        return line.execute(given);
    }

    private static int failed(Exception thrown, Console console) {
        return switch (thrown) {
            case Refusal refusal -> {
                console.error(refusal.sentence());
                yield Status.REFUSED;
            }
            case Problem problem -> {
                console.error(problem);
                yield problem.kind() == Problem.Kind.FOLDER_NOT_EMPTY
                                || problem.kind() == Problem.Kind.NOT_ALLOWED
                                || problem.kind() == Problem.Kind.FILE_UNREADABLE
                        ? Status.REFUSED
                        : Status.PROBLEM;
            }
            default -> {
                String code = ErrorCode.of(thrown);
                LOG.error("bug {} {}", code, ErrorCode.trace(thrown));
                console.error(console.text("bug", code));
                yield Status.PROBLEM;
            }
        };
    }
}
