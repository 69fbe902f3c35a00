package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.PhotoParts;
import ca.aval.consent.form.NameListSheet;
import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.consent.photo.NameListOrder;
import ca.aval.consent.photo.NameListOutcome;
import ca.aval.consent.photo.NameListTable;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.sheet.Spreadsheet;
import ca.aval.platform.sheet.Watch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
            NameListOrder order =
                    new NameListOrder(
                            Purpose.OUT_OF_FRAME,
                            List.of(group),
                            Set.of(),
                            use,
                            CheckCommand.today(register),
                            null,
                            List.of(),
                            console.language());
            PhotoParts parts = new PhotoParts(register);
            NameListSheet list = sheet(parts.prepare().prepare(order), console);
            new LeavingList(aval(), register).record(LIST, list.names());
            if (name.endsWith(".pdf")) {
                file.write(pdf(parts.issue().issue(order), console));
            } else {
                new Spreadsheet(new LocalDisk())
                        .write(out, new NameListTable().of(list), Watch.NONE);
            }
            if (json()) {
                console.print(
                        Console.object()
                                .put("group", group)
                                .put("use", use)
                                .put("date", order.day().toString())
                                .put("names", list.names())
                                .put("out", out.toString()));
            } else {
                console.say("lists.done", list.names(), out.toAbsolutePath().toString());
            }
            return Status.DONE;
        }

        private static NameListSheet sheet(NameListOutcome outcome, Console console)
                throws Refusal {
            return switch (outcome) {
                case NameListOutcome.Ready(var sheet) -> sheet;
                case NameListOutcome.Issued(var issued, var sheet, var pdf) -> sheet;
                case NameListOutcome.UnknownUse(var known) ->
                        throw console.refusal("check.unknown-use", String.join(", ", known));
                case NameListOutcome.UnknownGroup(var known) ->
                        throw console.refusal("check.unknown-group", String.join(", ", known));
            };
        }

        /** The list may have changed since it was looked at. */
        private static byte[] pdf(NameListOutcome outcome, Console console) throws Refusal {
            if (outcome instanceof NameListOutcome.Issued(var issued, var sheet, var pdf)) {
                return pdf;
            }
            throw new IllegalStateException("prepared and not issued: " + sheet(outcome, console));
        }
    }
}
