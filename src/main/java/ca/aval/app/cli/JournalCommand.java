package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.journal.ActWords;
import ca.aval.journal.JournalEntry;
import ca.aval.journal.JournalLine;
import ca.aval.journal.PrintedHead;
import ca.aval.journal.ReadJournal;
import ca.aval.security.Account;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows what was done in the register, or from when a printed page is. */
@Command(name = "journal", mixinStandardHelpOptions = true)
final class JournalCommand extends RegisterCommand {
    @Option(names = "--since", paramLabel = "DATE")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable String until;

    @Option(names = "--act", paramLabel = "NAME")
    private @Nullable String act;

    @Option(names = "--find-head", paramLabel = "SIGNS")
    private @Nullable String head;

    @Override
    int work(OpenRegister register) throws Refusal {
        ReadJournal read = register.journalParts().read();
        Map<UUID, String> users = new HashMap<>();
        for (Account account : register.work().read(register.accounts()::all)) {
            users.put(account.id(), account.userName());
        }
        if (head != null) {
            return find(register, read, head, users);
        }
        LocalDate first = day(since, LocalDate.MIN);
        LocalDate last = day(until, LocalDate.MAX);
        List<JournalLine> lines =
                read.read().reversed().stream()
                        .map(JournalEntry::line)
                        .filter(line -> act == null || line.act().equals(act))
                        .filter(
                                line -> {
                                    LocalDate day =
                                            register.clock().onTheWall(line.at()).toLocalDate();
                                    return !day.isBefore(first) && !day.isAfter(last);
                                })
                        .toList();
        if (json()) {
            console().print(object(lines, read.head(), users));
            return Status.DONE;
        }
        for (JournalLine line : lines) {
            console()
                    .line(
                            "%d\t%s\t%s\t%s\t%s"
                                    .formatted(
                                            line.sequence(),
                                            line.at(),
                                            users.getOrDefault(line.account(), "—"),
                                            line.act(),
                                            String.join(", ", line.about())));
        }
        console().say("journal.head", read.head());
        return Status.DONE;
    }

    private int find(OpenRegister register, ReadJournal read, String signs, Map<UUID, String> users)
            throws Refusal {
        if (PrintedHead.read(signs).isEmpty()) {
            throw console().refusal("journal.signs");
        }
        Optional<JournalLine> found = read.at(signs).map(JournalEntry::line);
        if (json()) {
            ObjectNode json = Console.object().put("found", found.isPresent());
            found.ifPresent(line -> put(json.putObject("act"), line, users));
            console().print(json);
        } else if (found.isPresent()) {
            JournalLine line = found.get();
            ActWords words = new ActWords();
            console()
                    .say(
                            "journal.found",
                            String.valueOf(line.sequence()),
                            words.what(console().language(), line.act()),
                            words.when(
                                    console().language(), register.clock().onTheWall(line.at())));
        }
        if (found.isEmpty()) {
            console().error(console().text("journal.not-found"));
        }
        return found.isPresent() ? Status.DONE : Status.NO;
    }

    private LocalDate day(@Nullable String written, LocalDate otherwise) throws Refusal {
        try {
            return written == null ? otherwise : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw console().refusal("journal.date");
        }
    }

    private static ObjectNode object(
            List<JournalLine> lines, String head, Map<UUID, String> users) {
        ObjectNode json = Console.object().put("head", head);
        ArrayNode acts = json.putArray("acts");
        lines.forEach(line -> put(acts.addObject(), line, users));
        return json;
    }

    private static void put(ObjectNode act, JournalLine line, Map<UUID, String> users) {
        UUID account = line.account();
        act.put("sequence", line.sequence())
                .put("at", line.at().toString())
                .put("account", account == null ? null : account.toString())
                .put("user", users.get(account))
                .put("act", line.act())
                .put("rows", line.rows())
                .put("head", line.head());
        line.about().forEach(act.putArray("about")::add);
    }
}
