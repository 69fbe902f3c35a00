package ca.aval.app.cli;

import ca.aval.app.composition.Registers;
import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.time.SchoolClock;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The command line as a script uses it in a folder, with what the last command wrote. */
final class CommandLine {
    private final Function<Path, Optional<Path>> second;
    private final StringWriter out;
    private final StringWriter err;

    CommandLine(StringWriter out, StringWriter err) {
        this(out, err, register -> Optional.empty());
    }

    /**
     * @param second where the backups of the register in that folder go too
     */
    CommandLine(StringWriter out, StringWriter err, Function<Path, Optional<Path>> second) {
        this.out = out;
        this.err = err;
        this.second = second;
    }

    /** Runs it with the settings of that folder; what was written before is forgotten. */
    int run(Path folder, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        SchoolClock clock = BackedUp.clock();
        return new CommandLineRun(
                        new Registers(new LocalDisk(), clock, new KeyCost(64, 1, 1), second),
                        clock,
                        new SettingsFile(folder.resolve("settings.json")),
                        window -> {})
                .run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    /** The same, on the register of that name and with the file "password" of that folder. */
    int runOn(String register, Path folder, List<String> arguments) {
        List<String> all = new ArrayList<>();
        all.addAll(List.of("--data", folder.resolve(register).toString()));
        all.addAll(List.of("--password-file", folder.resolve("password").toString()));
        all.addAll(arguments);
        return run(folder, all.toArray(String[]::new));
    }
}
