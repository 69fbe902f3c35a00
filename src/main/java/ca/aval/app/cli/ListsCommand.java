package ca.aval.app.cli;

import ca.aval.app.composition.CheckParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.DoNotPublishSheet;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.sheet.Cell;
import ca.aval.platform.sheet.Sheet;
import ca.aval.platform.sheet.Spreadsheet;
import ca.aval.platform.sheet.Watch;
import ca.aval.platform.text.Language;
import ca.aval.school.School;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Lists that are handed to others. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        subcommands = ListsCommand.DoNotPublish.class)
final class ListsCommand {
    private static final String LIST = "do-not-publish";

    /** Writes who of a group stays out of the picture: names, never reasons. */
    @Command(name = LIST, mixinStandardHelpOptions = true)
    static final class DoNotPublish extends RegisterCommand {
        @Option(names = "--group", required = true, paramLabel = "G")
        private String group;

        @Option(names = "--use", required = true, paramLabel = "CODE")
        private String use;

        @Option(names = "--out", required = true, paramLabel = "F.pdf|F.xlsx")
        private Path out;

        @Option(names = "--force")
        private boolean force;

        @Override
        int work(OpenRegister register) throws Refusal {
            Console console = console();
            String name = out.toString().toLowerCase(Locale.ROOT);
            if (!name.endsWith(".pdf") && !name.endsWith(".xlsx")) {
                throw console.refusal("lists.unknown-kind");
            }
            NewFile file = new NewFile(out, force);
            file.requireFree(console, aval().data());
            PublicationQuestion question =
                    new PublicationQuestion(use, Identification.NONE, CheckCommand.today(register));
            Checked checked =
                    CheckCommand.checked(register, new Whom.Group(group), question, console);
            List<String> names =
                    checked.denied().stream().map(line -> line.pupil().knownAs().full()).toList();
            new LeavingList(aval(), register).record(LIST, names.size());
            if (name.endsWith(".pdf")) {
                file.write(
                        new CheckParts(register)
                                .printer()
                                .print(sheet(register, checked, names, console)));
            } else {
                new Spreadsheet(new LocalDisk())
                        .write(out, spreadsheet(checked, names, console), Watch.NONE);
            }
            if (json()) {
                console.print(
                        Console.object()
                                .put("group", group)
                                .put("use", use)
                                .put("date", question.date().toString())
                                .put("names", names.size())
                                .put("out", out.toString()));
            } else {
                console.say("lists.done", names.size(), out.toAbsolutePath().toString());
            }
            return Status.DONE;
        }

        private DoNotPublishSheet sheet(
                OpenRegister register, Checked checked, List<String> names, Console console) {
            School school = register.school();
            String logo = school.logo();
            return new DoNotPublishSheet(
                    console.language(),
                    school.name(),
                    school.organization(),
                    school.phone(),
                    logo == null ? null : register.documents().read(logo),
                    label(checked, console.language()),
                    group,
                    names,
                    checked.question().date(),
                    register.clock().today(),
                    register.journal().head());
        }

        private Sheet spreadsheet(Checked checked, List<String> names, Console console) {
            return new Sheet(
                    console.text("lists.title"),
                    List.of(
                            new Sheet.Column(console.text("lists.group"), 12),
                            new Sheet.Column(console.text("lists.name"), 40)),
                    names.size(),
                    row -> List.of(new Cell.Text(group), new Cell.Text(names.get(row))),
                    List.of(
                            new Sheet.Criterion(
                                    console.text("lists.use"),
                                    new Cell.Text(label(checked, console.language()))),
                            new Sheet.Criterion(
                                    console.text("lists.date"),
                                    new Cell.Day(checked.question().date()))),
                    new Sheet.Wording(
                            console.text("lists.criteria"),
                            console.text("lists.page"),
                            console.text("lists.of")));
        }

        private static String label(Checked checked, Language language) {
            String label = checked.use().label().get(language);
            return label == null ? checked.use().code() : label;
        }
    }
}
