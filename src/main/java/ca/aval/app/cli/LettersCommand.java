package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.ReminderParts;
import ca.aval.journal.RecordPaper;
import ca.aval.notice.IssuedNotice;
import ca.aval.notice.ReadNotices;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/** Letters that went out. */
@Command(
        name = "letters",
        mixinStandardHelpOptions = true,
        subcommands = {LettersCommand.All.class, LettersCommand.Print.class})
final class LettersCommand {
    /** Lists them, oldest first. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class All extends RegisterCommand {
        @Override
        int work(OpenRegister register) throws Refusal {
            Console console = console();
            List<IssuedNotice> letters = new ReminderParts(register).letters().all();
            new LeavingList(aval(), register).requireMayLeave("letters", letters.size());
            if (json()) {
                ObjectNode json = Console.object();
                ArrayNode list = json.putArray("letters");
                letters.forEach(letter -> describe(list.addObject(), letter));
                console.print(json);
            } else {
                letters.forEach(
                        letter ->
                                console.say(
                                        "letters.line",
                                        letter.number(),
                                        letter.template(),
                                        day(register, letter),
                                        letter.addressee()));
                if (letters.isEmpty()) {
                    console.say("letters.none");
                }
            }
            return Status.DONE;
        }

        private static String day(OpenRegister register, IssuedNotice letter) {
            return register.clock().onTheWall(letter.issuedAt()).toLocalDate().toString();
        }

        private static void describe(ObjectNode json, IssuedNotice letter) {
            json.put("number", letter.number())
                    .put("template", letter.template())
                    .put("templateVersion", letter.templateVersion())
                    .put("language", letter.language().code())
                    .put("person", letter.person().toString())
                    .put("addressee", letter.addressee())
                    .put("issuedAt", letter.issuedAt().toString())
                    .put("delivery", letter.delivery().name())
                    .put("pages", letter.pages())
                    .put("sha256", letter.sha256());
        }
    }

    /** Writes the bytes of one as they went out. */
    @Command(name = "print", mixinStandardHelpOptions = true)
    static final class Print extends RegisterCommand {
        @Parameters(paramLabel = "N")
        private String number;

        @Option(names = "--out", required = true, paramLabel = "F.pdf")
        private Path out;

        @Option(names = "--force")
        private boolean force;

        @Override
        int work(OpenRegister register) throws Refusal {
            Console console = console();
            NewFile file = new NewFile(out, force);
            file.requireFree(console, aval().data());
            ReadNotices.Opened letter =
                    new ReminderParts(register)
                            .letters()
                            .open(number)
                            .orElseThrow(() -> console.refusal("letters.unknown", number));
            register.journalParts().paper().record(RecordPaper.Way.SAVED, number);
            file.write(letter.pdf());
            if (json()) {
                console.print(
                        Console.object()
                                .put("number", letter.notice().number())
                                .put("out", out.toString())
                                .put("pages", letter.notice().pages())
                                .put("sha256", letter.notice().sha256()));
            } else {
                console.say("letters.done", number, out.toAbsolutePath().toString());
            }
            return Status.DONE;
        }
    }
}
