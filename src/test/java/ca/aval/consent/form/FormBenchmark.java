package ca.aval.consent.form;

import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.School;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long 450 forms take, beside the same pages drawn with PDFBox alone; in processor time. */
@Tag("benchmark")
class FormBenchmark {
    private static final Logger LOG = LoggerFactory.getLogger(FormBenchmark.class);
    private static final int FORMS = 450;

    private final ConsentFormPrinter printer = new ConsentFormPrinter(new JasperPrinter());

    @Test
    void comparesWithDrawingByHand() throws IOException {
        byte[] specimen = print(sheets(1));
        BarePages bare = BarePages.of(specimen);
        for (int round = 0; round < 3; round++) {
            long start = cpu();
            List<ConsentSheet> sheets = sheets(FORMS);
            long composed = cpu();
            byte[] printed = print(sheets);
            long done = cpu();
            byte[] drawn = bare.drawn(FORMS);
            long drawnAt = cpu();
            LOG.warn(
                    "composing {} ms, printing {} ms ({} bytes a page); by hand {} ms ({} bytes a"
                            + " page); ratio {}",
                    composed - start,
                    done - composed,
                    printed.length / FORMS / 2,
                    drawnAt - done,
                    drawn.length / FORMS / 2,
                    (double) (done - composed) / (drawnAt - done));
        }
    }

    private static List<ConsentSheet> sheets(int count) {
        School pins = Specimens.grandsPins();
        var uses = Specimens.USES.defaults(pins);
        byte[] logo = Specimens.logo();
        FormWording french = FormWording.of(Specimens.law(Specimens.grandsPins()), Language.FRENCH);
        List<ConsentSheet> sheets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var pupil =
                    Specimens.pupil("Alix" + i, "Tremblay", LocalDate.of(2016, 5, 14), "4", "402");
            SheetOrder o =
                    Specimens.order(pins, pupil, uses, Language.FRENCH, SigningRule.GUARDIAN);
            sheets.add(
                    Specimens.sheet(
                            new SheetOrder(
                                    o.school(),
                                    o.pupil(),
                                    o.year(),
                                    o.uses(),
                                    french,
                                    o.rule(),
                                    "2026-C-" + i,
                                    o.codes(),
                                    o.producedOn(),
                                    o.returnBy(),
                                    o.journalHead()),
                            logo));
        }
        return sheets;
    }

    private byte[] print(List<ConsentSheet> sheets) {
        return printer.print(sheets, Optional.empty(), Language.FRENCH, Progress.NONE)
                .orElseThrow();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1_000_000;
    }
}
