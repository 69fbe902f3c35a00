package ca.aval.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.util.List;
import java.util.concurrent.Callable;

/** Proves that an installed copy works. */
@Command(name = "self-check", mixinStandardHelpOptions = true)
final class SelfCheckCommand implements Callable<Integer> {
    @ParentCommand private AvalCommand aval;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        Console console = aval.console();
        List<String> printed = new SelfCheck(aval.registers(), aval.clock()).run();
        if (json) {
            var object = Console.object().put("ok", true);
            printed.forEach(object.putArray("printed")::add);
            console.print(object);
        } else {
            console.say("self-check.done", printed.size());
        }
        return Status.DONE;
    }
}
