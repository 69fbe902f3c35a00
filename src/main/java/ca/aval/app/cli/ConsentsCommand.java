package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.AnswerSheet;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.AnswerTexts;
import ca.aval.consent.answer.Recording;
import ca.aval.consent.answer.TakeBackAnswers;
import ca.aval.platform.file.ChosenFile;
import ca.aval.platform.time.SchoolYear;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What families answered. */
@Command(
        name = "consents",
        mixinStandardHelpOptions = true,
        subcommands = {ConsentsCommand.Record.class, ConsentsCommand.TakeBack.class})
final class ConsentsCommand {
    /** Records the rows of a file. */
    @Command(name = "record", mixinStandardHelpOptions = true)
    static final class Record extends RegisterCommand {
        @Option(names = "--from", required = true, paramLabel = "F.csv")
        private Path from;

        @Option(names = "--correct")
        private boolean correct;

        private final AnswerTexts texts = new AnswerTexts();

        /** A row that was not kept, or counts for nothing. */
        private record Fault(int line, String column, String reason, boolean kept, String told) {}

        @Override
        int work(OpenRegister register) throws Refusal {
            Console console = console();
            Set<String> uses = uses(register);
            if (uses.isEmpty()) {
                throw console.refusal("consents.no-campaign");
            }
            byte[] file = ChosenFile.read(from, AnswerSheet.LARGEST);
            return switch (new AnswerSheet().read(file, uses)) {
                case AnswerSheet.Reading.Refused refused ->
                        throw new Refusal(texts.sentence(console.language(), refused));
                case AnswerSheet.Reading.Rows(var rows) -> carryOut(register, rows);
            };
        }

        /** What the forms of this year and of the one before ask about. */
        private static Set<String> uses(OpenRegister register) {
            SchoolYear year = register.school().year();
            Set<String> uses = new LinkedHashSet<>();
            for (int first : new int[] {year.firstYear(), year.firstYear() - 1}) {
                register.work()
                        .read(() -> register.campaigns().find(new SchoolYear(first)))
                        .ifPresent(campaign -> uses.addAll(campaign.form().uses()));
            }
            return uses;
        }

        private int carryOut(OpenRegister register, List<AnswerSheet.Row> rows) throws Refusal {
            List<Recording.Recorded> recorded = new ArrayList<>();
            List<Fault> faults = new ArrayList<>();
            int already = 0;
            for (AnswerSheet.Row row : rows) {
                switch (row) {
                    case AnswerSheet.Row.Wrong(int line, String column, AnswerRefusal reason) ->
                            faults.add(rejected(line, column, reason));
                    case AnswerSheet.Row.Good(int line, AnswerSlip slip) -> {
                        switch (keep(register, slip)) {
                            case Recording.Already same -> already++;
                            case Recording.Refused(AnswerRefusal reason) ->
                                    faults.add(rejected(line, AnswerSheet.column(reason), reason));
                            case Recording.Recorded done -> {
                                recorded.add(done);
                                if (done.completeness() == Recording.Completeness.INVALID) {
                                    faults.add(withoutEffect(line, done));
                                }
                            }
                        }
                    }
                }
            }
            tell(recorded, already, faults);
            if (recorded.isEmpty() && already == 0 && !faults.isEmpty()) {
                throw console().refusal("consents.nothing");
            }
            return Status.DONE;
        }

        private Recording keep(OpenRegister register, AnswerSlip slip) {
            return correct
                    ? register.answers().acts().correct().correct(slip)
                    : register.answers().acts().record().record(slip);
        }

        private Fault rejected(int line, String column, AnswerRefusal reason) throws Refusal {
            String told = texts.sentence(console().language(), reason);
            return new Fault(line, column, reason.name(), false, told);
        }

        private Fault withoutEffect(int line, Recording.Recorded done) throws Refusal {
            Recording.Defect defect = Objects.requireNonNull(done.defect());
            String column = defect == Recording.Defect.UNDATED ? "date" : "signatory";
            String told = texts.sentence(console().language(), defect);
            return new Fault(line, column, defect.name(), true, told);
        }

        private void tell(List<Recording.Recorded> recorded, int already, List<Fault> faults)
                throws Refusal {
            Console console = console();
            long rejected = faults.stream().filter(f -> !f.kept()).count();
            if (json()) {
                ObjectNode json = Console.object();
                json.put("recorded", recorded.size());
                for (Recording.Completeness each : Recording.Completeness.values()) {
                    json.put(each.name().toLowerCase(Locale.ROOT), count(recorded, each));
                }
                json.put("unchanged", already).put("rejected", rejected);
                ArrayNode problems = json.putArray("problems");
                for (Fault fault : faults) {
                    problems.addObject()
                            .put("line", fault.line())
                            .put("column", fault.column())
                            .put("reason", fault.reason())
                            .put("outcome", fault.kept() ? "invalid" : "rejected");
                }
                console.print(json);
                return;
            }
            console.say(
                    "consents.done",
                    recorded.size(),
                    count(recorded, Recording.Completeness.COMPLETE),
                    count(recorded, Recording.Completeness.PARTIAL),
                    count(recorded, Recording.Completeness.INVALID),
                    already,
                    rejected);
            for (Fault fault : faults) {
                String line = String.valueOf(fault.line());
                console.say("consents.problem", line, fault.column(), fault.told());
            }
        }

        private static long count(
                List<Recording.Recorded> recorded, Recording.Completeness completeness) {
            return recorded.stream().filter(r -> r.completeness() == completeness).count();
        }
    }

    /** Takes back what was recorded for a form by mistake. */
    @Command(name = "take-back", mixinStandardHelpOptions = true)
    static final class TakeBack extends RegisterCommand {
        @Option(names = "--form", required = true, paramLabel = "CODE")
        private String form;

        @Override
        int work(OpenRegister register) throws Refusal {
            Console console = console();
            return switch (register.answers().acts().takeBack().takeBack(form)) {
                case TakeBackAnswers.Outcome.Refused(AnswerRefusal reason) ->
                        throw new Refusal(new AnswerTexts().sentence(console.language(), reason));
                case TakeBackAnswers.Outcome.TakenBack(var entries) -> {
                    if (json()) {
                        console.print(Console.object().put("takenBack", entries.size()));
                    } else {
                        console.say("consents.taken-back", entries.size());
                    }
                    yield Status.DONE;
                }
            };
        }
    }
}
