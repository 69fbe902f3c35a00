package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.demo.DemonstrationSchool;
import ca.aval.app.demo.LivedSchool;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.util.concurrent.Callable;

/** Makes a register with a school that does not exist. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final int MOST_YEARS = 10;

    @ParentCommand private AvalCommand aval;

    @Option(names = "--years", paramLabel = "N", defaultValue = "1")
    private int years;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        Console console = aval.console();
        if (years < 1 || years > MOST_YEARS) {
            throw console.refusal("demo.years", MOST_YEARS);
        }
        DemonstrationSchool.Made made =
                new LivedSchool(aval.registers(), aval.clock()).make(aval.data(), years);
        try (OpenRegister register = made.register()) {
            aval.speakLike(register);
            if (json) {
                console.print(
                        Console.object()
                                .put("school", register.school().name())
                                .put("year", register.school().year().toString())
                                .put("pupils", made.pupils())
                                .put("user", register.account().userName())
                                .put("password", made.password()));
            } else {
                console.say("demo.done", register.school().name(), made.pupils());
                console.say("demo.user", register.account().userName());
                console.line("password: " + made.password());
            }
        }
        return Status.DONE;
    }
}
