package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.demo.DemonstrationSchool;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.PrintOutcome;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.LocalDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * Opens the window; on a machine without a screen shows what Aval does: makes the demonstration
 * register and prints every form.
 */
@Command(name = "start", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    @ParentCommand private AvalCommand aval;

    @Option(names = "--into", paramLabel = "DIR", defaultValue = "target/demonstration")
    private Path into;

    @Override
    public Integer call() throws Refusal {
        if (Screen.isThere()) {
            aval.openWindow();
            return Status.DONE;
        }
        Console console = aval.console();
        Path folder = firstFree();
        console.say("start.no-screen");
        DemonstrationSchool.Made made =
                new DemonstrationSchool(aval.registers(), aval.clock())
                        .make(folder.resolve("register"), 1);
        try (OpenRegister register = made.register()) {
            aval.speakLike(register);
            CampaignCommand.create(register, register.school().year(), null, console);
            PrintOutcome outcome =
                    register.consentActs()
                            .print()
                            .print(
                                    register.school().year(),
                                    new PrintOrder.Everyone(),
                                    Progress.NONE);
            if (!(outcome instanceof PrintOutcome.Printed printed)) {
                throw console.refusal("forms.nobody");
            }
            Path pdf = folder.resolve(console.text("start.file"));
            new LocalDisk().replace(pdf, printed.pdf());
            console.say(
                    "forms.done",
                    printed.items().size(),
                    printed.run().pages(),
                    printed.run().number(),
                    pdf.toAbsolutePath().normalize().toString(),
                    printed.notPrinted().size());
            console.say(
                    "start.register",
                    folder.resolve("register").toAbsolutePath().normalize().toString());
            console.say("demo.password", made.password());
        }
        return Status.DONE;
    }

    private Path firstFree() {
        int number = 1;
        while (Files.exists(into.resolve(String.valueOf(number)))) {
            number++;
        }
        return into.resolve(String.valueOf(number));
    }
}
