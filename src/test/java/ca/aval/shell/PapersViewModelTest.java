package ca.aval.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Words;
import ca.aval.platform.document.OpenedPapers;
import ca.aval.platform.document.PaperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class PapersViewModelTest {
    private static final Paper PAPER = new Paper(new byte[] {1, 2}, "Formulaire F-12");

    @TempDir Path folder;
    private final List<String> left = new ArrayList<>();
    private final Printers printers = new Printers();
    private final PapersViewModel papers =
            new PapersViewModel(
                    printers,
                    OpenedPapers.ofThisComputer(),
                    new LocalDisk(),
                    new ImmediateWork(),
                    Words.of(
                            ShellView.class, "shell", new SimpleObjectProperty<>(Language.FRENCH)));

    @Test
    void theUsualPrinterIsChosenWithItsTraysAndTheWishesReachIt() {
        papers.findPrinters(() -> {});
        assertEquals("Accueil", papers.printer().get());
        assertEquals(List.of("Bac 1", "Bac 2"), papers.trays());
        papers.tray().set("Bac 2");
        papers.copies().set(3);
        papers.sides().set(PaperPrinter.Sides.BOTH_SHORT_EDGE);
        papers.print(PAPER);
        assertEquals(List.of("Accueil BOTH_SHORT_EDGE 3 Bac 2 Formulaire F-12"), printers.sent);
        assertEquals("Envoyé à l’imprimante «\u00a0Accueil\u00a0».", papers.outcome().get());
    }

    @Test
    void anotherPrinterHasOtherTraysAndAFailureIsSaidWithItsRemedy() {
        papers.findPrinters(() -> {});
        papers.tray().set("Bac 2");
        papers.printer().set("Salle 12");
        assertEquals(List.of(), papers.trays());
        assertNull(papers.tray().get());
        papers.print(PAPER);
        assertTrue(papers.outcome().get().startsWith("L’impression ne s’est pas faite."));
        assertEquals(List.of(), printers.sent);
    }

    @Test
    void withoutAnyPrinterNothingIsChosen() {
        printers.names = List.of();
        papers.findPrinters(() -> {});
        assertNull(papers.printer().get());
        papers.print(PAPER);
        assertEquals(List.of(), printers.sent);
    }

    @Test
    void aCopyIsWrittenWhereOneWants() throws IOException {
        Path file = folder.resolve("copie.pdf");
        papers.save(PAPER, file);
        assertArrayEquals(PAPER.pdf(), Files.readAllBytes(file));
        assertEquals("Copie enregistrée\u00a0: copie.pdf.", papers.outcome().get());
    }

    @Test
    void aPaperThatMayNotLeaveStays() {
        papers.telling(
                (way, paper) -> {
                    left.add(way + " " + paper);
                    throw new Problem(Problem.Kind.NOT_ALLOWED);
                });
        papers.findPrinters(() -> {});
        papers.print(PAPER);
        papers.save(PAPER, folder.resolve("copie.pdf"));
        assertEquals(List.of(), printers.sent);
        assertFalse(Files.exists(folder.resolve("copie.pdf")));
        assertEquals(List.of("PRINTED Formulaire F-12", "SAVED Formulaire F-12"), left);
    }

    private static final class Printers implements PaperPrinter {
        private final List<String> sent = new ArrayList<>();
        private List<String> names = List.of("Accueil", "Salle 12");

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public Optional<String> usual() {
            return names.stream().findFirst();
        }

        @Override
        public List<String> trays(String printer) {
            return printer.equals("Accueil") ? List.of("Bac 1", "Bac 2") : List.of();
        }

        @Override
        public boolean print(
                byte[] pdf, String printer, Wishes wishes, String title, Progress progress) {
            if (printer.equals("Salle 12")) {
                throw new Problem(Problem.Kind.PRINTER_FAILED, printer);
            }
            sent.add(
                    String.join(
                            " ",
                            printer,
                            wishes.sides().name(),
                            String.valueOf(wishes.copies()),
                            wishes.tray().orElse("-"),
                            title));
            return true;
        }
    }
}
