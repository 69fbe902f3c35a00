package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.people.roster.AppliedRoster;
import ca.aval.people.roster.PlannedRoster;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.people.roster.RosterPlan;
import ca.aval.people.roster.RosterProblem;
import ca.aval.people.roster.RosterTexts;
import ca.aval.people.roster.StaffPlan;

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
                register.roster()
                        .plan()
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
        if (!dryRun
                && register.roster().applyBackedUp().apply(plan) instanceof AppliedRoster.Stale) {
            throw console().refusal("import.stale");
        }
        if (json()) {
            console().print(object(plan));
        } else {
            tell(plan);
        }
        boolean nothing =
                !plan.changesSomething()
                        && plan.unchanged().isEmpty()
                        && plan.staff().unchanged().isEmpty();
        if (nothing && !plan.problems().isEmpty()) {
            throw console().refusal("import.nothing");
        }
        return Status.DONE;
    }

    private ObjectNode object(RosterPlan plan) {
        ObjectNode json = Console.object();
        json.put("dryRun", dryRun);
        Counts.of(plan).into(json);
        json.put("absent", plan.absent().size()).put("rejected", plan.rejectedRows());
        if (!plan.staff().isEmpty()) {
            Counts.of(plan.staff()).into(json.putObject("staff"));
        }
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
        Counts counts = Counts.of(plan);
        console.say(
                dryRun ? "import.planned" : "import.done",
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.unclear(),
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

    /** How many people; pupils, but staff where the lists hold nobody else. */
    private record Counts(int added, int changed, int unchanged, int unclear) {
        static Counts of(RosterPlan plan) {
            Counts pupils =
                    new Counts(
                            plan.newcomers().size(),
                            plan.changed().size() + plan.leavers().size(),
                            plan.unchanged().size(),
                            plan.unclear().size());
            boolean nobody = pupils.equals(new Counts(0, 0, 0, 0));
            return nobody ? of(plan.staff()) : pupils;
        }

        static Counts of(StaffPlan plan) {
            return new Counts(
                    plan.newcomers().size(),
                    plan.changed().size(),
                    plan.unchanged().size(),
                    plan.unclear().size());
        }

        void into(ObjectNode json) {
            json.put("new", added)
                    .put("changed", changed)
                    .put("unchanged", unchanged)
                    .put("unclear", unclear);
        }
    }
}
