package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.OpenRegister;
import ca.aval.kit.ToolkitLanguage;
import ca.aval.shell.FileChoice;
import ca.aval.shell.guide.GuideView;

import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A secretary’s first hour: lists in, found, arranged, exported, mended, taken back; no mouse. */
final class FirstHourWalkTest extends RegisterWalk {
    private static final String CLASS_LIST =
            """
            Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère;\
            Nom du répondant 1;Prénom du répondant 1;Lien du répondant 1
            3001;Gagné;Olivier;2016-10-02;4;041;Savoie;Maëlle;Mère
            3002;Côté-Lavoie;Zoé;2016-11-12;4;041;;;
            3003;Diop;Awa;2017-01-20;4;042;;;
            3004;Bélanger;Côme;2017-03-08;4;042;;;
            """;

    @AfterEach
    void speakFrenchAgain() {
        ToolkitLanguage.follow(settings.language());
    }

    @Test
    void fromNothingToAnOrderlyRegister() throws IOException {
        Path pupils = folder().resolve("eleves.csv");
        Path staff = folder().resolve("personnel.xlsx");
        Path sheet = folder().resolve("liste.xlsx");
        Files.writeString(pupils, CLASS_LIST);
        writeStaff(staff);
        window(new Chosen(pupils, staff, sheet));
        makeTheRegister();
        bringIn();
        narrow();
        arrange();
        export(sheet);
        mendAndTakeBack();
        findAndTakeTheListBack();
        aroundThePages();
        assertEquals(List.of(), failures());
        control(KeyCode.L);
        alt(KeyCode.C);
        try (OpenRegister register = register()) {
            assertEquals(4, register.listPupils().of(register.school().year()).everyone().size());
            assertEquals(List.of(), register.listStaff().everyone());
        }
    }

    private void bringIn() {
        alt(KeyCode.I);
        alt(KeyCode.H);
        told("4 élèves seront ajoutés");
        alt(KeyCode.I);
        told("Liste importée.");
        tabTo("Importer une autre liste");
        robot.type(KeyCode.SPACE);
        alt(KeyCode.H);
        told("2 personnes seront ajoutées");
        alt(KeyCode.I);
        told("2 personnes ajoutées");
        told("Importation de 2 personnes");
        alt(KeyCode.L);
        told("4 élèves sur 4");
    }

    private void narrow() {
        tabTo("Sans répondant");
        robot.type(KeyCode.SPACE);
        silent("Gagné");
        told("Diop");
        control(KeyCode.F);
        robot.write("co");
        silent("Diop");
        told("Côté-Lavoie, Zoé");
        told("Bélanger, Côme");
        alt(KeyCode.V);
        told("Enregistrer la vue…");
        pick("Enregistrer la vue…");
        robot.write("Sans parent");
        robot.type(KeyCode.ENTER);
        alt(KeyCode.V);
        pick("Tous les élèves");
        told("Gagné, Olivier");
        alt(KeyCode.V);
        pick("Sans parent");
        silent("Diop");
    }

    private void arrange() {
        tabTo("Colonnes");
        robot.type(KeyCode.SPACE);
        pick("Degré");
        assertEquals(List.of("Élève", "Groupe", "Naissance", "Fiche", "Répondants"), columns());
        tabTo("Colonnes");
        robot.type(KeyCode.SPACE);
        reach("Déplacer une colonne");
        robot.type(KeyCode.RIGHT);
        reach("Naissance");
        robot.type(KeyCode.RIGHT);
        pick("Vers la gauche");
        assertEquals(List.of("Élève", "Naissance", "Groupe", "Fiche", "Répondants"), columns());
    }

    private void export(Path file) throws IOException {
        robot.press(KeyCode.SHIFT);
        control(KeyCode.E);
        robot.release(KeyCode.SHIFT);
        told("La liste est enregistrée\u00A0: liste.xlsx");
        ExportedSheet sheet = ExportedSheet.read(file);
        assertTrue(sheet.headIsFrozen());
        assertEquals(List.of("Élève", "Naissance", "Groupe", "Fiche", "Répondants"), sheet.row(0));
        assertEquals("Bélanger, Côme", sheet.row(1).getFirst());
        assertEquals(LocalDate.of(2017, 3, 8), sheet.day(1, 1));
        assertEquals(3, sheet.rows());
        assertEquals("Sans répondant", sheet.criterion("Filtre"));
        assertEquals("co", sheet.criterion("Recherche"));
        assertEquals("Odile Vachon", sheet.criterion("Préparée par"));
    }

    private void mendAndTakeBack() {
        control(KeyCode.F);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        told("Identité");
        robot.type(KeyCode.F2);
        told("Modifier l’identité");
        control(KeyCode.A);
        robot.write("Belair");
        control(KeyCode.S);
        told("Identité modifiée");
        told("Côme Belair");
        control(KeyCode.Z);
        told("Annulé\u00A0: Identité modifiée");
        told("Côme Bélanger");
        silent("Côme Belair");
    }

    private void findAndTakeTheListBack() {
        control(KeyCode.K);
        robot.write("gagne oli");
        robot.type(KeyCode.ENTER);
        told("Olivier Gagné");
        told("Maëlle Savoie");
        control(KeyCode.Z);
        told("Annulé\u00A0: Importation de 2 personnes");
        control(KeyCode.DIGIT2);
        tabTo("Élèves");
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        told("Aucun membre du personnel n’est inscrit");
        control(KeyCode.Y);
        told("Lessard");
        control(KeyCode.Z);
        silent("Lessard");
    }

    private void aroundThePages() {
        control(KeyCode.DIGIT2);
        robot.type(KeyCode.F1);
        assertEquals(1, guides());
        robot.type(KeyCode.ESCAPE);
        assertEquals(0, guides());
        control(KeyCode.L);
        silent("Bélanger, Côme");
        write(PASSWORD);
        robot.type(KeyCode.ENTER);
        told("Bélanger, Côme");
        String before = style();
        control(KeyCode.EQUALS);
        assertNotEquals(before, style());
        control(KeyCode.DIGIT0);
        assertEquals(before, style());
        control(KeyCode.DIGIT7);
        tabTo("Français");
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        told("Settings");
        control(KeyCode.DIGIT2);
        told("Pupils");
        silent("Élève");
    }

    private void pick(String item) {
        reach(item);
        robot.type(KeyCode.ENTER);
    }

    private List<String> columns() {
        TableView<?> table = robot.lookup(TableView.class::isInstance).query();
        return onScreen(
                () ->
                        table.getVisibleLeafColumns().stream()
                                .map(TableColumnBase::getText)
                                .filter(head -> !head.isEmpty())
                                .toList());
    }

    private int guides() {
        return robot.lookup(GuideView.class::isInstance).queryAll().size();
    }

    private String style() {
        return onScreen(() -> scene().getRoot().getStyle());
    }

    private static void writeStaff(Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "essai", "1.0")) {
            Worksheet page = book.newWorksheet("Personnel");
            row(page, 0, "Matricule", "Nom", "Prénom", "Fonction", "Statut", "Courriel");
            row(page, 1, "40000", "Roy", "Aïcha", "Enseignante", "Régulier", "aicha@pins.ca");
            row(page, 2, "40001", "Lessard", "Jo", "Secrétaire", "Régulier", "jo@pins.ca");
        }
    }

    private static void row(Worksheet page, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            page.value(row, i, cells[i]);
        }
    }

    /** The person chooses the pupils at first, then the staff, and saves into that sheet. */
    private static final class Chosen implements FileChoice {
        private final List<Path> lists;
        private final Path sheet;
        private int asked;

        Chosen(Path pupils, Path staff, Path sheet) {
            lists = List.of(pupils, staff);
            this.sheet = sheet;
        }

        @Override
        public Optional<Path> toRead(String title, String kind, List<String> endings) {
            return Optional.of(lists.get(asked++));
        }

        @Override
        public Optional<Path> toWrite(String title, String kind, String ending, String name) {
            return Optional.of(sheet);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
