package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.Registers;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.shell.FileChoice;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A secretary's September: a register, a class list, every form in one PDF; no mouse. */
final class SeptemberWalkTest extends KeyboardWalk {
    private static final String PASSWORD = "quatre velos sous la pluie";
    private static final String CLASS_LIST =
            """
            Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère;\
            Nom du répondant 1;Prénom du répondant 1;Lien du répondant 1
            3001;Gagné;Olivier;2016-10-02;4;041;Savoie;Maëlle;Mère
            3002;Côté-Lavoie;Zoé;2016-11-12;4;041;Lavoie;Hugo;Père
            3003;Diop;Awa;2017-01-20;4;042;Diop;Fatou;Mère
            """;

    @TempDir Path temporary;
    private final ImmediateWork work = new ImmediateWork();
    private final SchoolClock clock =
            new SchoolClock(Clock.fixed(Instant.parse("2026-09-02T13:00:00Z"), ZoneOffset.UTC));

    @Test
    void fromNothingToEveryFormOnPaper() throws IOException {
        Path pdf = temporary.resolve("formulaires.pdf");
        Files.writeString(temporary.resolve("classe.csv"), CLASS_LIST);
        window(new OneListOnePdf(temporary.resolve("classe.csv"), pdf));
        makeTheRegister();
        importTheList();
        createTheCampaign();
        alt(KeyCode.E);
        told("Lot 2026-B-0001.");
        assertEquals(List.of(), work.failures());
        assertHolds(pdf);

        WeakReference<Object> left = new WeakReference<>(scene().getRoot());
        control(KeyCode.L);
        write(PASSWORD);
        robot.type(KeyCode.ENTER);
        told("Lot 2026-B-0001.");
        control(KeyCode.L);
        alt(KeyCode.F);
        write(PASSWORD);
        robot.type(KeyCode.ENTER);
        told("Mercredi 2\u00A0septembre 2026");
        told("3 élèves, 2 groupes");
        told("formulaires imprimés sur 3");
        told("100\u00A0%");
        told("aucun à imprimer");
        assertEquals(List.of(), work.failures());
        control(KeyCode.L);
        alt(KeyCode.F);
        assertGone(left);
    }

    /** What was on screen, names and all, is not reachable from anything any longer. */
    private static void assertGone(WeakReference<Object> left) {
        for (int i = 0; i < 20 && left.get() != null; i++) {
            System.gc();
        }
        assertNull(left.get());
    }

    private void makeTheRegister() {
        write("odile");
        fill("Odile Vachon", PASSWORD, PASSWORD);
        robot.type(KeyCode.ENTER);
        write("Centre des Rives");
        fill("Ecole des Pins");
        robot.type(KeyCode.ENTER);
        write("12, rue du Quai");
        fill("Saguenay", "g7x3a8", "418 555-0100", "bureau@pins.ca", "pins.ca", "Lyne Roy");
        fill("Directrice", "", "418 555-0101", "lyne@pins.ca", "12, rue du Quai");
        robot.type(KeyCode.ENTER);
        told("Le registre existe.");
    }

    private void importTheList() {
        alt(KeyCode.I);
        told("Déposez ici des listes d’élèves ou du personnel");
        alt(KeyCode.H);
        told("3 élèves seront ajoutés");
        alt(KeyCode.I);
        told("Liste importée.");
        alt(KeyCode.L);
        told("Gagné");
    }

    private void createTheCampaign() {
        control(KeyCode.DIGIT3);
        told("Rien n’a encore été demandé aux familles");
        alt(KeyCode.M);
        told("Ce que le formulaire demande");
        alt(KeyCode.M);
        told("Réponses d’ici le");
        told("Toute l’école");
    }

    private static void assertHolds(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(1 + 2 * 3, document.getNumberOfPages());
            String words = new PDFTextStripper().getText(document);
            for (String name : List.of("Gagné", "Olivier", "Côté-Lavoie", "Zoé", "Diop", "Awa")) {
                assertTrue(words.contains(name), name);
            }
        }
    }

    private void window(FileChoice files) {
        Stage stage = openStage();
        doOnScreen(
                () ->
                        new AvalWindow(
                                        stage,
                                        new WindowParts(
                                                new Registers(
                                                        new LocalDisk(),
                                                        clock,
                                                        new KeyCost(64, 1, 1)),
                                                clock,
                                                new SettingsFile(temporary.resolve("s.json")),
                                                temporary.resolve("register"),
                                                null,
                                                temporary.resolve("demonstration"),
                                                owner -> files,
                                                errors -> work))
                                .show());
    }

    /** The person always chooses that class list and saves into that PDF. */
    private record OneListOnePdf(Path list, Path pdf) implements FileChoice {
        @Override
        public Optional<Path> toRead(String title, String kind, List<String> endings) {
            return Optional.of(list);
        }

        @Override
        public Optional<Path> toWrite(String title, String kind, String ending, String name) {
            return Optional.of(pdf);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
