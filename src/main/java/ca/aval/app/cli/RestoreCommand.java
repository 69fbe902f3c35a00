package ca.aval.app.cli;

import ca.aval.backup.Later;
import ca.aval.journal.ActWords;
import ca.aval.platform.backup.Beyond;
import ca.aval.platform.backup.Restoration;
import ca.aval.platform.backup.Restored;
import ca.aval.platform.backup.Unlocking;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.file.ChosenFile;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Takes a register back from a backup, into a folder that is empty or not there. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    /** More than the groups of a recovery key take however they are spaced, in bytes. */
    private static final int KEY_ROOM = 4096;

    @ParentCommand private AvalCommand aval;

    @Parameters(paramLabel = "F")
    private Path file;

    @Option(names = "--journal", paramLabel = "DIR")
    private @Nullable Path journal;

    @Option(names = "--recovery-key-file", paramLabel = "K")
    private @Nullable Path recoveryKeyFile;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        Console console = aval.console();
        try (Restoration restoration =
                aval.registers()
                        .takeBack()
                        .begin(file, aval.data(), unlocking(console), new Unwatched())
                        .orElseThrow()) {
            aval.speak(restoration.language());
            Path second = journal;
            if (second == null) {
                Later later = Later.than(restoration, file, aval.settings().secondPlace());
                tell(console, restoration.finish(), restoration, later.beyond());
            } else {
                Beyond beyond = restoration.beyond(second);
                tell(console, finish(console, restoration, second, beyond), restoration, beyond);
            }
        }
        return Status.DONE;
    }

    private Unlocking unlocking(Console console) throws Refusal {
        Path sheet = recoveryKeyFile;
        return sheet == null
                ? Unlocking.with(Objects.requireNonNullElse(aval.user(), ""), aval.password(false))
                : Unlocking.with(recoveryKey(console, sheet));
    }

    private static RecoveryKey recoveryKey(Console console, Path sheet) throws Refusal {
        byte[] typed = ChosenFile.read(sheet, KEY_ROOM);
        String key = new String(typed, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return switch (RecoveryKey.read(key)) {
            case RecoveryKey.Reading.Whole whole -> whole.key();
            case RecoveryKey.Reading.WrongGroup wrong ->
                    throw console.refusal("restore.key.group", wrong.number());
            case RecoveryKey.Reading.WrongLength wrong ->
                    throw console.refusal("restore.key.length", wrong.characters());
        };
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
            console.print(object(restored, from, beyond));
            return;
        }
        console.say(
                "restore.done",
                moment(console, restored.at()),
                restored.from().sequence(),
                restored.from().head());
        boolean replayed = restored.replayed() > 0;
        console.say(
                recoveryKeyFile != null
                        ? "restore.recovered"
                        : replayed ? "restore.passwords.later" : "restore.passwords");
        if (beyond instanceof Beyond.Acts acts) {
            console.say(
                    replayed ? "restore.replayed" : "restore.offered",
                    acts.acts(),
                    moment(console, acts.until()));
            if (acts.stop() != Beyond.Stop.END) {
                console.say("restore.stop." + acts.stop());
            }
        }
    }

    private String moment(Console console, Instant at) {
        return new ActWords().when(console.language(), aval.clock().onTheWall(at));
    }

    private static ObjectNode object(Restored restored, Restoration from, Beyond beyond) {
        ObjectNode object =
                Console.object()
                        .put("at", restored.at().toString())
                        .put("sequence", restored.from().sequence())
                        .put("head", restored.from().head())
                        .put("documents", from.documents())
                        .put("replayed", restored.replayed());
        if (beyond instanceof Beyond.Acts acts) {
            object.put("beyond", acts.acts())
                    .put("until", acts.until().toString())
                    .put("broken", acts.stop() != Beyond.Stop.END)
                    .put("stop", acts.stop().name());
        }
        return object;
    }
}
