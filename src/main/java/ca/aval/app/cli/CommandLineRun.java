package ca.aval.app.cli;

import ca.aval.app.composition.Registers;
import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs one command and ends with its status; whatever goes wrong is one sentence. */
public final class CommandLineRun {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineRun.class);

    private final Registers registers;
    private final SchoolClock clock;
    private final SettingsFile settings;
    private final Consumer<Optional<Path>> window;

    /**
     * @param settings what this computer remembers
     * @param window opens the window on that folder, or on the usual one, and comes back when it is
     *     closed
     */
    public CommandLineRun(
            Registers registers,
            SchoolClock clock,
            SettingsFile settings,
            Consumer<Optional<Path>> window) {
        this.window = window;
        this.settings = settings;
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
        listen(arguments, console);
        CommandLine line =
                new CommandLine(new AvalCommand(registers, clock, settings, console, window));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler(
                (wrong, given) -> {
                    console.error(usage(wrong, console));
                    return Status.USAGE;
                });
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, console));
        String[] given =
                arguments.length == 1 && arguments[0].equals("--self-check")
                        ? new String[] {"self-check"}
                        : arguments;
        try {
            return line.execute(given);
        } catch (Error fault) {
            // memory at its end, or a class that is not there: the library lets these through
            return failed(fault, console);
        }
    }

    /** What is wrong with the command, without repeating what was typed: it may be a name. */
    private static String usage(CommandLine.ParameterException wrong, Console console) {
        return switch (wrong) {
            case CommandLine.MissingParameterException missing ->
                    console.text(
                            "usage.missing",
                            missing.getMissing().stream()
                                    .map(CommandLineRun::named)
                                    .collect(Collectors.joining(", ")));
            case CommandLine.UnmatchedArgumentException unmatched -> console.text("usage.unknown");
            default -> console.text("usage");
        };
    }

    private static String named(CommandLine.Model.ArgSpec missing) {
        return missing instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : missing.paramLabel();
    }

    /** The language asked for, even where the rest of the command cannot be read. */
    private static void listen(String[] arguments, Console console) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("--language")) {
                switch (arguments[i + 1]) {
                    case "fr" -> console.speak(Language.FRENCH);
                    case "en" -> console.speak(Language.ENGLISH);
                    default -> {}
                }
            }
        }
    }

    private static int failed(Throwable thrown, Console console) {
        return switch (thrown) {
            case Refusal refusal -> {
                console.error(refusal.sentence());
                yield Status.REFUSED;
            }
            case Problem problem -> {
                console.error(problem);
                yield problem.kind() == Problem.Kind.FOLDER_NOT_EMPTY
                                || problem.kind() == Problem.Kind.NOT_ALLOWED
                                || problem.kind() == Problem.Kind.NOT_A_BACKUP
                                || problem.kind() == Problem.Kind.NOT_A_FILE
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
