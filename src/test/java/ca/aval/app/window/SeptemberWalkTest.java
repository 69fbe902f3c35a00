package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.shell.FileChoice;

import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A secretary's September: a register, a class list, every form in one PDF; no mouse. */
final class SeptemberWalkTest extends RegisterWalk {
    private static final String CLASS_LIST =
            """
            Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère;\
            Nom du répondant 1;Prénom du répondant 1;Lien du répondant 1
            3001;Gagné;Olivier;2016-10-02;4;041;Savoie;Maëlle;Mère
            3002;Côté-Lavoie;Zoé;2016-11-12;4;041;Lavoie;Hugo;Père
            3003;Diop;Awa;2017-01-20;4;042;Diop;Fatou;Mère
            """;

    @Test
    void fromNothingToEveryFormOnPaper() throws IOException {
        Path pdf = folder().resolve("formulaires.pdf");
        Files.writeString(folder().resolve("classe.csv"), CLASS_LIST);
        window(new OneListOnePdf(folder().resolve("classe.csv"), pdf));
        makeTheRegister();
        importTheList();
        createTheCampaign();
        alt(KeyCode.E);
        told("Lot 2026-B-0001.");
        assertEquals(List.of(), failures());
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
        assertEquals(List.of(), failures());
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
        told("À imprimer");
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
