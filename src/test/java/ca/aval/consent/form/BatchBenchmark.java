package ca.aval.consent.form;

import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.policy.SigningRule;
import ca.aval.school.School;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@Tag("benchmark")
class BatchBenchmark {
    @Test
    void fourHundredAndFifty() throws Exception {
        School pins = Specimens.grandsPins();
        var uses = Specimens.USES.defaults(pins);
        ConsentFormPrinter printer = new ConsentFormPrinter(new JasperPrinter());
        for (int n : new int[] {10, 450, 450}) {
            long a = System.nanoTime();
            List<ConsentSheet> sheets = new ArrayList<>();
            byte[] logo = Specimens.logo();
            for (int i = 0; i < n; i++) {
                sheets.add(
                        Specimens.sheet(
                                Specimens.order(
                                        pins,
                                        Specimens.pupil(
                                                "Alix" + i,
                                                "Tremblay",
                                                java.time.LocalDate.of(2016, 5, 14),
                                                "4",
                                                "402"),
                                        uses,
                                        i % 20 == 0 ? Language.ENGLISH : Language.FRENCH,
                                        SigningRule.GUARDIAN),
                                logo));
            }
            long b = System.nanoTime();
            byte[] pdf =
                    printer.print(
                                    sheets,
                                    Optional.of(Specimens.cover(Language.FRENCH, 12)),
                                    Language.FRENCH,
                                    new Progress() {
                                        long last = 0;

                                        public void done(int count, int of) {
                                            if (System.nanoTime() - last > 1_000_000_000L) {
                                                last = System.nanoTime();
                                                System.err.println(count + "/" + of);
                                            }
                                        }

                                        public boolean cancelled() {
                                            return false;
                                        }
                                    })
                            .orElseThrow();
            long c = System.nanoTime();
            System.err.println(
                    n
                            + " compose "
                            + (b - a) / 1_000_000
                            + " ms, print "
                            + (c - b) / 1_000_000
                            + " ms, "
                            + pdf.length
                            + " bytes, heap "
                            + (Runtime.getRuntime().totalMemory()
                                            - Runtime.getRuntime().freeMemory())
                                    / 1_000_000);
            if (n == 450)
                java.nio.file.Files.write(java.nio.file.Path.of("target/forms/big.pdf"), pdf);
        }
    }
}
