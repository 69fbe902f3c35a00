package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.app.composition.ReminderParts;
import ca.aval.app.demo.DemonstrationSchool;
import ca.aval.consent.CampaignOutcome;
import ca.aval.consent.CreateCampaign;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.PrintOutcome;
import ca.aval.consent.form.ConsentUse;
import ca.aval.notice.Confidentiality;
import ca.aval.notice.Delivery;
import ca.aval.notice.LetterDraft;
import ca.aval.notice.LetterSection;
import ca.aval.people.Pupil;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.PdfPages;
import ca.aval.platform.document.Progress;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Proves that an installed copy works: a register in a temporary folder, and every page in both
 * languages.
 */
public final class SelfCheck {
    private final Registers registers;
    private final SchoolClock clock;

    public SelfCheck(Registers registers, SchoolClock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /**
     * Runs the check and leaves nothing behind.
     *
     * @return what was printed, one line for each page of a template and language
     * @throws Problem when something could not be done
     */
    public List<String> run() {
        try {
            Path folder = Files.createTempDirectory("aval-check");
            try {
                return run(folder.resolve("register"));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.WRITE_FAILED, "aval-check");
        }
    }

    private List<String> run(Path folder) {
        DemonstrationSchool.Made made = new DemonstrationSchool(registers, clock).make(folder, 1);
        char[] password = made.password().toCharArray();
        made.register().close();
        try (OpenRegister register = registers.open(folder, null, password)) {
            SchoolYear year = register.school().year();
            CreateCampaign create = register.consentActs().create();
            List<String> uses = create.defaults().stream().map(ConsentUse::code).toList();
            if (!(create.create(year, uses, create.usualReturn())
                    instanceof CampaignOutcome.Created)) {
                throw new IllegalStateException("the demonstration school has no campaign");
            }
            List<String> printed = new ArrayList<>();
            for (String group : groups(register, year)) {
                PrintOutcome outcome =
                        register.consentActs()
                                .print()
                                .print(year, new PrintOrder.OfGroup(group), Progress.NONE);
                printed.addAll(pages(outcome));
            }
            printed.addAll(letters(register));
            return printed.stream().distinct().sorted().toList();
        }
    }

    /** A letter in each language, on paper only: nothing of it is kept. */
    private static List<String> letters(OpenRegister register) {
        List<LetterDraft> drafts = new ArrayList<>();
        for (Language language : Language.values()) {
            drafts.add(
                    new LetterDraft(
                            "L07",
                            "0",
                            language,
                            Confidentiality.CONFIDENTIAL,
                            "Aval",
                            List.of("Aval"),
                            Delivery.BY_HAND,
                            "Aval",
                            "Aval",
                            List.of(),
                            List.of(LetterSection.of("Aval", "Aval")),
                            "Aval",
                            List.of(),
                            List.of(),
                            register.school().id(),
                            null));
        }
        return new ReminderParts(register)
                        .issue()
                        .prepare(drafts, AddressBlock.moved(0, 0), Progress.NONE)
                        .orElseThrow()
                        .letters()
                        .stream()
                        .map(letter -> "L07 " + letter.notice().language().code())
                        .toList();
    }

    private static Set<String> groups(OpenRegister register, SchoolYear year) {
        List<Pupil> pupils = register.work().read(() -> register.people().enrolled(year));
        String young = group(pupils.getFirst(), year);
        String old =
                group(
                        pupils.stream().min(Comparator.comparing(Pupil::birthDate)).orElseThrow(),
                        year);
        return new TreeSet<>(List.of(young, old));
    }

    private static String group(Pupil pupil, SchoolYear year) {
        return pupil.enrolment(year).orElseThrow().group();
    }

    private static List<String> pages(PrintOutcome outcome) {
        if (!(outcome instanceof PrintOutcome.Printed printed)) {
            throw new IllegalStateException("the demonstration school has no forms");
        }
        try (PdfPages pages = PdfPages.of(printed.pdf())) {
            if (pages.count() != printed.run().pages()) {
                throw new IllegalStateException("the batch has other pages than its number says");
            }
        }
        List<String> lines = new ArrayList<>();
        printed.items().forEach(item -> lines.add("L06 " + item.form().language().code()));
        return lines;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
