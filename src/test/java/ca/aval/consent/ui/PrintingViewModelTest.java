package ca.aval.consent.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.PrintOrder;
import ca.aval.consent.SampleRegister;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class PrintingViewModelTest {
    private Path folder;
    private CampaignDesk desk;
    private PrintingViewModel printing;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        desk = new CampaignDesk(temporary.resolve("register")).underWay();
        printing = desk.model.printing();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSavedBatchIsTheOneKeptAndIsTold() throws IOException {
        Path file = folder.resolve("forms.pdf");
        printing.save(new PrintOrder.Everyone(), file);
        assertArrayEquals(
                desk.school.open().documents().read(desk.school.runs().getFirst().document()),
                Files.readAllBytes(file));
        assertEquals("Lot 2026-B-0001.", printing.news().first().get());
        assertEquals(
                "4 formulaires, 9 pages. Enregistré sous «\u00A0forms.pdf\u00A0».",
                printing.news().rest().get());
        desk.settings.change(s -> s.withLanguage(Language.ENGLISH));
        assertEquals("4 forms, 9 pages. Saved as “forms.pdf”.", printing.news().rest().get());
        assertFalse(printing.busy().get());
    }

    @Test
    void aBatchGoesToTheUsualPrinterOnOneSide() {
        printing.findPrinters(() -> {});
        assertEquals("Accueil", printing.printer().get());
        printing.send(new PrintOrder.OfGroup("401"));
        assertEquals(List.of("Accueil ONE 2026-B-0001"), desk.printers.sent);
        printing.bothSides().set(true);
        printing.sendAgain();
        assertEquals("Accueil BOTH 2026-B-0001", desk.printers.sent.getLast());
        assertEquals(1, desk.school.runs().size());
    }

    @Test
    void aPrinterOutOfOrderLeavesTheBatchToBeSaved() {
        printing.findPrinters(() -> {});
        printing.printer().set("Salle 12");
        printing.send(new PrintOrder.Everyone());
        assertTrue(printing.news().trouble().get().startsWith("Le lot est gardé."));
        assertTrue(printing.news().printed().get());
        Path file = folder.resolve(printing.lastFileName());
        printing.saveAgain(file);
        assertTrue(Files.exists(file));
        assertEquals("", printing.news().trouble().get());
        assertEquals(1, desk.school.runs().size());
    }

    @Test
    void pupilsWithoutFormAreNamedWithTheReason() {
        desk.school.add(
                List.of(
                        SampleRegister.pupil(
                                "Prénom ".repeat(25).strip(),
                                "Long",
                                "2016-01-01",
                                "403",
                                Language.FRENCH)));
        printing.save(new PrintOrder.Everyone(), folder.resolve("forms.pdf"));
        assertEquals(1, printing.news().notPrinted().size());
        assertTrue(printing.news().notPrinted().getFirst().startsWith("Long, Prénom"));
        printing.save(new PrintOrder.OfGroup("403"), folder.resolve("403.pdf"));
        assertEquals("Aucun formulaire n’a pu être fait.", printing.news().trouble().get());
        assertFalse(Files.exists(folder.resolve("403.pdf")));
    }

    @Test
    void nothingIsOverwrittenUnasked() throws IOException {
        Files.write(folder.resolve("here.pdf"), new byte[] {1});
        assertFalse(printing.target(folder.resolve("here.pdf")).ask());
        assertTrue(printing.target(folder.resolve("here")).ask());
        assertEquals(folder.resolve("new.pdf"), printing.target(folder.resolve("new")).file());
        assertFalse(printing.target(folder.resolve("new")).ask());
    }

    @Test
    void theProposedNameSaysWhichFormsAndFitsAnyDisk() {
        assertEquals("formulaires-2026-2027.pdf", printing.fileName(new PrintOrder.Everyone()));
        assertEquals(
                "formulaires-2026-2027-4_A.pdf", printing.fileName(new PrintOrder.OfGroup("4/A")));
    }
}
