package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.AnswerTexts;
import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.WithdrawConsent.Outcome;
import ca.aval.people.Pupil;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;

/** Takes a consent back: nothing new is published from that moment on. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand extends RegisterCommand {
    private static final String ALL = "all";

    @Option(names = "--pupil", required = true, paramLabel = "NUMBER")
    private String pupil;

    @Option(names = "--use", required = true, paramLabel = "CODE|all")
    private String use;

    @Option(names = "--by", required = true, paramLabel = "NAME")
    private String by;

    @Option(names = "--route", defaultValue = "spoken", paramLabel = "form|letter|email|spoken")
    private Route route;

    @Override
    int work(OpenRegister register) throws Refusal {
        Console console = console();
        Pupil whose = pupil(register, console);
        @Nullable String code = use.equals(ALL) ? null : use;
        return switch (register.answers().acts().withdraw().withdraw(whose.id(), code, by, route)) {
            case Outcome.Refused(AnswerRefusal reason) ->
                    throw reason == AnswerRefusal.USE_NOT_ON_FORM
                            ? console.refusal("withdraw.unknown-use", use, asked(register, whose))
                            : new Refusal(new AnswerTexts().sentence(console.language(), reason));
            case Outcome.Withdrawn done -> {
                if (json()) {
                    console.print(object(register, whose, done));
                } else {
                    String stopped =
                            done.stopped().isEmpty()
                                    ? console.text("withdraw.none")
                                    : String.join(", ", done.stopped());
                    console.say("withdraw.done", stopped);
                }
                yield Status.DONE;
            }
        };
    }

    private Pupil pupil(OpenRegister register, Console console) throws Refusal {
        List<Pupil> found =
                register.work().read(() -> register.people().everyone()).stream()
                        .filter(
                                p ->
                                        pupil.equals(p.fileNumber())
                                                || pupil.equals(p.id().toString()))
                        .toList();
        if (found.size() != 1) {
            throw console.refusal("withdraw.no-pupil");
        }
        return found.getFirst();
    }

    private static String asked(OpenRegister register, Pupil pupil) {
        ConsentHistory history =
                register.work().read(() -> register.answers().consents().of(pupil));
        return String.join(
                ", ", history.asked().stream().flatMap(a -> a.uses().stream()).distinct().toList());
    }

    private ObjectNode object(OpenRegister register, Pupil whose, Outcome.Withdrawn done) {
        ObjectNode json = Console.object();
        FormsCommand.person(json.putObject("pupil"), whose, register.school().year());
        json.put("use", use)
                .put("at", done.withdrawal().at().toString())
                .put("route", done.withdrawal().route().name());
        var stopped = json.putArray("stopped");
        done.stopped().forEach(stopped::add);
        return json;
    }
}
