package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.people.roster.AppliedRoster;
import ca.aval.people.roster.PlannedRoster;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.people.roster.RosterPlan;
import ca.aval.people.roster.RosterProblem;
import ca.aval.people.roster.RosterTexts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;

/** Reads class lists and applies what is new and what changed. */
@Command(name = "import", mixinStandardHelpOptions = true, subcommands = ImportUndoCommand.class)
final class ImportCommand extends RegisterCommand {
    // none is a fault of its own below: "import undo" has no file
    @Parameters(arity = "0..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Spec private CommandSpec command;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    int work(OpenRegister register) throws Refusal {
        Console console = console();
        if (files.isEmpty()) {
            throw new MissingParameterException(
                    command.commandLine(), command.positionalParameters().getFirst(), "");
        }
        PlannedRoster planned =
                register.planRoster()
                        .plan(
                                files.stream().map(RosterFile::of).toList(),
                                ReadingOptions.FIND_OUT,
                                register.school().year());
        return switch (planned) {
            case PlannedRoster.Refused(var refused) ->
                    throw new Refusal(new RosterTexts().sentence(console.language(), refused));
            case PlannedRoster.Ready ready -> carryOut(register, ready.plan());
        };
    }

    private int carryOut(OpenRegister register, RosterPlan plan) throws Refusal {
        if (!dryRun && register.applyRosterPlan().apply(plan) instanceof AppliedRoster.Stale) {
            throw console().refusal("import.stale");
        }
        if (json()) {
            console().print(object(plan));
        } else {
            tell(plan);
        }
        boolean nothing = !plan.changesSomething() && plan.unchanged().isEmpty();
        if (nothing && !plan.problems().isEmpty()) {
            throw console().refusal("import.nothing");
        }
        return Status.DONE;
    }

    private ObjectNode object(RosterPlan plan) {
        ObjectNode json = Console.object();
        json.put("dryRun", dryRun)
                .put("new", plan.newcomers().size())
                .put("changed", plan.changed().size())
                .put("unchanged", plan.unchanged().size())
                .put("unclear", plan.unclear().size())
                .put("absent", plan.absent().size())
                .put("rejected", plan.rejectedRows());
        ArrayNode problems = json.putArray("problems");
        for (RosterProblem problem : plan.problems()) {
            problems.addObject()
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("reason", problem.reason().name())
                    .put("outcome", problem.outcome().name().toLowerCase(java.util.Locale.ROOT));
        }
        return json;
    }

    private void tell(RosterPlan plan) throws Refusal {
        Console console = console();
        RosterTexts texts = new RosterTexts();
        console.say(
                dryRun ? "import.planned" : "import.done",
                plan.newcomers().size(),
                plan.changed().size(),
                plan.unchanged().size(),
                plan.unclear().size(),
                plan.rejectedRows(),
                plan.absent().size());
        for (RosterProblem problem : plan.problems()) {
            console.say(
                    "import.problem",
                    problem.file(),
                    String.valueOf(problem.line()),
                    problem.column(),
                    texts.label(console.language(), problem.reason()),
                    texts.label(console.language(), problem.outcome()));
        }
    }
}
