package ca.aval.app.cli;

import ca.aval.app.composition.CheckParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.check.PublicationOutcome;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationOutcome.Line;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Reason;
import ca.aval.consent.check.ReasonTexts;
import ca.aval.consent.check.Verdict;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.platform.time.SchoolYear;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says for each pupil whether they may be published. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends RegisterCommand {
    @ArgGroup(multiplicity = "1")
    private Who who;

    @Option(names = "--use", required = true, paramLabel = "CODE")
    private String use;

    @Option(
            names = "--named",
            paramLabel = "none|first|full",
            defaultValue = "none",
            converter = Named.class)
    private Identification named;

    @Option(names = "--date", paramLabel = "D", converter = SchoolDay.class)
    private @Nullable LocalDate date;

    private final ReasonTexts reasons = new ReasonTexts();

    /** Whom to look at. */
    static final class Who {
        @Option(names = "--group", paramLabel = "G")
        private @Nullable String group;

        @Option(names = "--pupils", paramLabel = "F")
        private @Nullable Path pupils;

        Whom whom(Console console) throws Refusal {
            Path file = pupils;
            if (file == null) {
                return new Whom.Group(String.valueOf(group));
            }
            List<String> numbers = new NumbersFile(file).numbers();
            if (numbers.isEmpty()) {
                throw console.refusal("check.nobody-named");
            }
            return new Whom.Pupils(numbers);
        }
    }

    @Override
    int work(OpenRegister register) throws Refusal {
        LocalDate day = date == null ? today(register) : date;
        Checked checked =
                checked(
                        register,
                        who.whom(console()),
                        new PublicationQuestion(use, named, day),
                        console());
        new LeavingList(aval(), register)
                .requireMayLeave("publication-check", checked.pupils().size());
        if (json()) {
            console().print(object(checked));
        } else {
            for (Line line : checked.pupils()) {
                console().line(sentence(line));
            }
            console().say("check.done", checked.pupils().size(), checked.denied().size());
        }
        if (checked.denied().isEmpty()) {
            return Status.DONE;
        }
        console().error(console().text("check.no", checked.denied().size()));
        return Status.NO;
    }

    /** Today, or the first day of the school's year while that is still to come. */
    static LocalDate today(OpenRegister register) {
        return register.school().year().notBefore(register.clock().today());
    }

    /** The answers; refused when the use, the group or a pupil is not known. */
    static Checked checked(
            OpenRegister register, Whom whom, PublicationQuestion question, Console console)
            throws Refusal {
        return switch (new CheckParts(register).mayPublish().check(whom, question)) {
            case Checked checked -> checked;
            case PublicationOutcome.UnknownUse(var known) ->
                    throw console.refusal("check.unknown-use", String.join(", ", known));
            case PublicationOutcome.UnknownGroup(var known) ->
                    throw known.isEmpty()
                            ? console.refusal("check.no-groups")
                            : console.refusal("check.unknown-group", String.join(", ", known));
            case PublicationOutcome.UnknownPupil(int line) ->
                    throw console.refusal("check.unknown-pupil", String.valueOf(line));
        };
    }

    private String sentence(Line line) throws Refusal {
        String answer =
                switch (line.verdict()) {
                    case Verdict.Allow allow -> console().text("check.allow");
                    case Verdict.Deny(var reason, var instead) ->
                            console().text("check.deny", words(reason)) + instead(instead);
                };
        return line.pupil().name().sorted() + "\t" + answer;
    }

    private String words(Reason reason) throws Refusal {
        return reasons.of(console().language(), reason);
    }

    private String instead(Verdict.Instead instead) throws Refusal {
        Identification less = instead.named();
        String there =
                less == null ? "" : "\t" + console().text("check.instead.named." + Named.of(less));
        return instead.uses().isEmpty()
                ? there
                : there
                        + "\t"
                        + console().text("check.instead.uses", String.join(", ", instead.uses()));
    }

    private static ObjectNode object(Checked checked) {
        LocalDate day = checked.question().date();
        ObjectNode json = Console.object();
        json.put("use", checked.use().code())
                .put("named", Named.of(checked.question().named()))
                .put("date", day.toString());
        verdict(json, checked.strictest());
        json.put("allowed", checked.pupils().size() - checked.denied().size())
                .put("denied", checked.denied().size());
        ArrayNode pupils = json.putArray("pupils");
        for (Line line : checked.pupils()) {
            ObjectNode one =
                    FormsCommand.person(pupils.addObject(), line.pupil(), SchoolYear.of(day));
            verdict(one, line.verdict().denial());
            if (line.verdict() instanceof Verdict.Deny(var reason, var instead)) {
                Identification less = instead.named();
                ArrayNode uses =
                        one.putObject("instead")
                                .put("named", less == null ? null : Named.of(less))
                                .putArray("uses");
                instead.uses().forEach(uses::add);
            }
        }
        return json;
    }

    private static void verdict(ObjectNode json, Optional<Reason> denial) {
        json.put("verdict", denial.isEmpty() ? "ALLOW" : "DENY")
                .put("reason", denial.map(Reason::name).orElse(null));
    }
}
