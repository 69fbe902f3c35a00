package ca.aval.app.cli;

import ca.aval.platform.backup.Beyond;
import ca.aval.platform.backup.Restoration;
import ca.aval.platform.backup.Restored;
import ca.aval.platform.settings.ComputerFolders;
import ca.aval.platform.settings.SettingsFile;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Takes a register back from a backup, into a folder that is empty or not there. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand private AvalCommand aval;

    @Parameters(paramLabel = "F")
    private Path file;

    @Option(names = "--journal", paramLabel = "DIR")
    private @Nullable Path journal;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        Console console = aval.console();
        char[] password = aval.password(false);
        String user = Objects.requireNonNullElse(aval.user(), "");
        try (Restoration restoration =
                aval.registers()
                        .takeBack()
                        .begin(file, aval.data(), user, password, new Unwatched())
                        .orElseThrow()) {
            Path second = journal;
            if (second == null) {
                Path beside = file.toAbsolutePath().resolveSibling("");
                Beyond offered = offered(restoration, beside);
                tell(console, restoration.finish(), restoration, offered);
            } else {
                Beyond beyond = restoration.beyond(second);
                tell(console, finish(console, restoration, second, beyond), restoration, beyond);
            }
        }
        return Status.DONE;
    }

    /** Looks beside the backup, then at the second place that this computer knows. */
    private static Beyond offered(Restoration restoration, Path beside) {
        Beyond here = restoration.beyond(beside);
        Path known =
                new SettingsFile(ComputerFolders.ofThisComputer().settingsFile())
                        .read()
                        .secondPlace();
        if (known == null || here instanceof Beyond.Acts) {
            return here;
        }
        return restoration.beyond(known);
    }

    private static Restored finish(
            Console console, Restoration restoration, Path second, Beyond beyond) throws Refusal {
        return switch (beyond) {
            case Beyond.Acts acts -> restoration.finishWith(second);
            case Beyond.Nothing nothing -> restoration.finish();
            case Beyond.Unusable(Beyond.Reason reason) ->
                    throw console.refusal("restore.journal." + reason);
        };
    }

    private void tell(Console console, Restored restored, Restoration from, Beyond beyond) {
        if (json) {
            ObjectNode object =
                    Console.object()
                            .put("at", restored.at().toString())
                            .put("sequence", restored.from().sequence())
                            .put("head", restored.from().head())
                            .put("documents", from.documents())
                            .put("replayed", restored.replayed());
            if (beyond instanceof Beyond.Acts(long acts, Instant until, long end, boolean broken)) {
                object.put("beyond", acts).put("until", until.toString()).put("broken", broken);
            }
            console.print(object);
            return;
        }
        console.say(
                "restore.done",
                restored.at().toString(),
                restored.from().sequence(),
                restored.from().head());
        console.say("restore.passwords");
        if (beyond instanceof Beyond.Acts(long acts, Instant until, long end, boolean broken)) {
            console.say(
                    restored.replayed() > 0 ? "restore.replayed" : "restore.offered",
                    acts,
                    until.toString());
            if (broken) {
                console.say("restore.broken");
            }
        }
    }
}
