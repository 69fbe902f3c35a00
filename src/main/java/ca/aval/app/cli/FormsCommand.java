package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.PrintOutcome;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.document.Progress;
import ca.aval.platform.time.SchoolYear;
import ca.aval.scan.ShortCode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The forms of a campaign. */
@Command(name = "forms", mixinStandardHelpOptions = true, subcommands = FormsCommand.Print.class)
final class FormsCommand {
    /** Prints them into one PDF. */
    @Command(name = "print", mixinStandardHelpOptions = true)
    static final class Print extends RegisterCommand {
        @ArgGroup(multiplicity = "1")
        private Whose whose;

        @Option(names = "--out", required = true, paramLabel = "F.pdf")
        private Path out;

        @Option(names = "--force")
        private boolean force;

        /** Whose forms. */
        static final class Whose {
            @Option(names = "--all")
            private boolean all;

            @Option(names = "--group", paramLabel = "G")
            private @Nullable String group;

            @Option(names = "--pupils", paramLabel = "F")
            private @Nullable Path pupils;
        }

        @Override
        int work(OpenRegister register) throws Refusal {
            Console console = console();
            NewFile file = new NewFile(out, force);
            file.requireFree(console, aval().data());
            SchoolYear year = register.school().year();
            PrintOrder order = order(register, year, console);
            requireSomebody(register, year, order, console);
            if (register.work().read(() -> register.campaigns().find(year)).isEmpty()) {
                CampaignCommand.create(register, year, null, console);
            }
            PrintOutcome.Printed printed =
                    switch (register.consentActs().print().print(year, order, Progress.NONE)) {
                        case PrintOutcome.Printed done -> done;
                        case PrintOutcome.NobodyFound nobody ->
                                throw console.refusal("forms.nobody");
                        case PrintOutcome.NothingPrintable(var none) ->
                                throw new Refusal(
                                        none.getFirst().reason().sentence(console.language()));
                        case PrintOutcome.NoCampaign no -> throw console.refusal("forms.nobody");
                        case PrintOutcome.Cancelled cancelled ->
                                throw console.refusal("forms.nobody");
                    };
            file.write(printed.pdf());
            if (json()) {
                console.print(object(printed, year));
            } else {
                console.say(
                        "forms.done",
                        printed.items().size(),
                        printed.run().pages(),
                        printed.run().number(),
                        out.toAbsolutePath().toString(),
                        printed.notPrinted().size());
            }
            return Status.DONE;
        }

        /** An order that nobody answers to creates nothing. */
        private static void requireSomebody(
                OpenRegister register, SchoolYear year, PrintOrder order, Console console)
                throws Refusal {
            List<Pupil> enrolled = register.work().read(() -> register.people().enrolled(year));
            boolean somebody =
                    switch (order) {
                        case PrintOrder.Everyone everyone -> !enrolled.isEmpty();
                        case PrintOrder.OfGroup(String group) ->
                                enrolled.stream()
                                        .flatMap(pupil -> pupil.enrolment(year).stream())
                                        .anyMatch(stay -> stay.group().equals(group));
                        case PrintOrder.Chosen chosen -> !chosen.pupils().isEmpty();
                    };
            if (!somebody) {
                throw console.refusal("forms.nobody");
            }
        }

        private PrintOrder order(OpenRegister register, SchoolYear year, Console console)
                throws Refusal {
            if (whose.group != null) {
                return new PrintOrder.OfGroup(whose.group);
            }
            Path file = whose.pupils;
            if (file == null) {
                return new PrintOrder.Everyone();
            }
            Set<PupilId> chosen = new HashSet<>();
            List<Pupil> enrolled = register.work().read(() -> register.people().enrolled(year));
            int line = 0;
            for (String number : new NumbersFile(file).numbers()) {
                line++;
                String place = String.valueOf(line);
                chosen.add(
                        enrolled.stream()
                                .filter(
                                        p ->
                                                number.equals(p.fileNumber())
                                                        || number.equals(p.id().toString()))
                                .findFirst()
                                .orElseThrow(() -> console.refusal("forms.no-pupil", place))
                                .id());
            }
            return new PrintOrder.Chosen(chosen);
        }

        private ObjectNode object(PrintOutcome.Printed printed, SchoolYear year) {
            ObjectNode json = Console.object();
            json.put("year", year.toString())
                    .put("batch", printed.run().number())
                    .put("out", out.toString())
                    .put("forms", printed.items().size())
                    .put(
                            "new",
                            (int) printed.items().stream().filter(PrintOutcome.Item::isNew).count())
                    .put("pages", printed.run().pages())
                    .put("sha256", printed.run().sha256());
            ArrayNode items = json.putArray("items");
            for (PrintOutcome.Item item : printed.items()) {
                person(items.addObject(), item.pupil(), year)
                        .put("form", new ShortCode(item.form().shortCode()).printed())
                        .put("formNumber", item.form().number())
                        .put("language", item.form().language().code())
                        .put("new", item.isNew())
                        .put("firstPage", item.firstPage())
                        .put("pages", item.form().pages());
            }
            ArrayNode notPrinted = json.putArray("notPrinted");
            printed.notPrinted()
                    .forEach(
                            none ->
                                    person(notPrinted.addObject(), none.pupil(), year)
                                            .put("reason", none.reason().what().name()));
            return json;
        }
    }

    /** A person as programs read one. */
    static ObjectNode person(ObjectNode json, Pupil pupil, SchoolYear year) {
        return json.put("id", pupil.id().toString())
                .put("number", pupil.fileNumber())
                .put("name", pupil.name().full())
                .put("group", pupil.enrolment(year).map(Enrolment::group).orElse(null));
    }
}
