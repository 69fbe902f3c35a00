package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.platform.backup.BackupOutcome;
import ca.aval.platform.backup.KeptBackup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** Makes a backup of the register in one file, and proves it by restoring it. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand extends RegisterCommand {
    @Parameters(paramLabel = "F")
    private Path file;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        new NewFile(file, force).requireFree(console(), aval().data());
        return super.call();
    }

    @Override
    int work(OpenRegister register) throws Refusal {
        return switch (register.backupActs().toFile().write(file, new Unwatched())) {
            case BackupOutcome.Made(KeptBackup backup) -> tell(backup);
            case BackupOutcome.Stopped() -> throw new IllegalStateException("nobody asked to stop");
        };
    }

    private int tell(KeptBackup backup) throws Refusal {
        if (json()) {
            console()
                    .print(
                            Console.object()
                                    .put("file", String.valueOf(backup.file()))
                                    .put("verified", true)
                                    .put("at", backup.at().toString())
                                    .put("sequence", backup.position().sequence())
                                    .put("head", backup.position().head())
                                    .put("documents", backup.documents())
                                    .put("bytes", backup.bytes()));
        } else {
            console()
                    .say(
                            "backup.done",
                            String.valueOf(backup.file().getFileName()),
                            backup.position().sequence(),
                            backup.documents());
        }
        return Status.DONE;
    }
}
