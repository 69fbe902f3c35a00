package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.journal.JournalLine;
import ca.aval.security.Account;
import ca.aval.security.Permission;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows what was done in the register. */
@Command(name = "journal", mixinStandardHelpOptions = true)
final class JournalCommand extends RegisterCommand {
    @Override
    int work(OpenRegister register) throws Refusal {
        register.guard().require(Permission.READ_JOURNAL);
        List<JournalLine> lines = register.journal().lines();
        Map<UUID, String> users = new HashMap<>();
        for (Account account : register.work().read(register.accounts()::all)) {
            users.put(account.id(), account.userName());
        }
        if (json()) {
            console().print(object(lines, register.journal().head(), users));
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
        console().say("journal.head", register.journal().head());
        return Status.DONE;
    }

    private static ObjectNode object(
            List<JournalLine> lines, String head, Map<UUID, String> users) {
        ObjectNode json = Console.object().put("head", head);
        ArrayNode acts = json.putArray("acts");
        for (JournalLine line : lines) {
            UUID account = line.account();
            ObjectNode act =
                    acts.addObject()
                            .put("sequence", line.sequence())
                            .put("at", line.at().toString())
                            .put("account", account == null ? null : account.toString())
                            .put("user", users.get(account))
                            .put("act", line.act())
                            .put("rows", line.rows());
            line.about().forEach(act.putArray("about")::add);
        }
        return json;
    }
}
