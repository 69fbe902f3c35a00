package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.ReminderParts;
import ca.aval.consent.reminder.ReminderOrder;
import ca.aval.consent.reminder.ReminderOutcome;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.Progress;
import ca.aval.platform.settings.EnvelopeOffset;
import ca.aval.platform.time.SchoolYear;
import ca.aval.scan.ShortCode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Letters to those who have not answered. */
@Command(
        name = "reminders",
        mixinStandardHelpOptions = true,
        subcommands = RemindersCommand.Print.class)
final class RemindersCommand {
    /** Prints those that may go out today into one PDF, each with its form. */
    @Command(name = "print", mixinStandardHelpOptions = true)
    static final class Print extends RegisterCommand {
        @Option(names = "--group", paramLabel = "G")
        private @Nullable String group;

        @Option(names = "--out", required = true, paramLabel = "F.pdf")
        private Path out;

        @Option(names = "--force")
        private boolean force;

        @Override
        int work(OpenRegister register) throws Refusal {
            Console console = console();
            NewFile file = new NewFile(out, force);
            file.requireFree(console, aval().data());
            SchoolYear year = register.school().year();
            requireGroup(register, year, console);
            EnvelopeOffset offset = aval().settings().envelope();
            ReminderOutcome outcome =
                    new ReminderParts(register)
                            .acts()
                            .print()
                            .print(
                                    year,
                                    ReminderOrder.asking(group),
                                    AddressBlock.moved(offset.right(), offset.down()),
                                    Progress.NONE);
            ReminderOutcome.Printed printed =
                    switch (outcome) {
                        case ReminderOutcome.Printed done -> done;
                        case ReminderOutcome.NoCampaign no ->
                                throw console.refusal("reminders.no-campaign");
                        case ReminderOutcome.Nobody(int tooSoon, int noMore, int unreachable) ->
                                throw console.refusal(
                                        "reminders.nobody", tooSoon, noMore, unreachable);
                        case ReminderOutcome.Cancelled cancelled ->
                                throw console.refusal("reminders.nobody", 0, 0, 0);
                    };
            file.write(printed.pdf());
            if (json()) {
                console.print(object(printed, year));
            } else {
                console.say(
                        "reminders.done",
                        printed.items().size(),
                        printed.forms(),
                        printed.run().pages(),
                        printed.run().number(),
                        out.toAbsolutePath().toString());
            }
            return Status.DONE;
        }

        private void requireGroup(OpenRegister register, SchoolYear year, Console console)
                throws Refusal {
            boolean known =
                    group == null
                            || register.work().read(() -> register.people().enrolled(year)).stream()
                                    .flatMap(pupil -> pupil.enrolment(year).stream())
                                    .anyMatch(stay -> stay.group().equals(group));
            if (!known) {
                throw console.refusal("forms.nobody");
            }
        }

        private ObjectNode object(ReminderOutcome.Printed printed, SchoolYear year) {
            ObjectNode json = Console.object();
            json.put("year", year.toString())
                    .put("batch", printed.run().number())
                    .put("out", out.toString())
                    .put("letters", printed.items().size())
                    .put("forms", printed.forms())
                    .put("pages", printed.run().pages())
                    .put("sha256", printed.run().sha256());
            ArrayNode items = json.putArray("items");
            for (ReminderOutcome.Item item : printed.items()) {
                FormsCommand.person(items.addObject(), item.pupil(), year)
                        .put("form", new ShortCode(item.need().form().shortCode()).printed())
                        .put("situation", item.need().situation().name())
                        .put("letter", item.notice().number())
                        .put("template", item.notice().template())
                        .put("language", item.notice().language().code())
                        .put("wave", item.wave());
            }
            return json;
        }
    }
}
