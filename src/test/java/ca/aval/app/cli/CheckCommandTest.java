package ca.aval.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** May we publish, as scripts ask it: verdicts, reasons, statuses, and the lists for others. */
class CheckCommandTest {
    private static final String LIST =
            """
            Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère;Langue;Nom du répondant 1;Prénom du répondant 1;Lien du répondant 1
            100;Bélanger;Élise;2016-03-04;4;021;Français;Bélanger;Anne;Mère
            101;Campbell;Avery;2015-11-20;4;021;Anglais;Campbell;Ruth;Mère
            102;D’Amours;Loïc;2015-01-15;4;022;Français;Roy;Paul;Père
            """;

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line = new CommandLine(out, err);

    @BeforeEach
    void school() throws IOException {
        Files.writeString(folder.resolve("password"), "Un-mot-de-passe-solide\n");
        Files.writeString(folder.resolve("eleves.csv"), LIST);
        assertEquals(
                0,
                run(
                        "init --organization CSS --school École --province QC --year 2026-2027"
                                + " --language fr --user direction"));
        assertEquals(0, run("import " + folder.resolve("eleves.csv")));
    }

    @Test
    void silenceIsARefusalForEachPupilOfTheGroup() throws IOException {
        assertEquals(4, run("check --group 021 --use SCHOOL_WEBSITE --json"));
        assertEquals(1, err.toString().lines().count());
        JsonNode checked = new ObjectMapper().readTree(out.toString());
        assertEquals(1, checked.path("schema").intValue());
        assertEquals("DENY", checked.path("verdict").textValue());
        assertEquals("2026-09-02", checked.path("date").textValue());
        assertEquals(0, checked.path("allowed").intValue());
        assertEquals(2, checked.path("denied").intValue());
        JsonNode first = checked.path("pupils").path(0);
        assertEquals("100", first.path("number").textValue());
        assertEquals("Élise Bélanger", first.path("name").textValue());
        assertEquals("DENY", first.path("verdict").textValue());
        assertEquals("NO_RESPONSE", first.path("reason").textValue());
    }

    @Test
    void whoAgreedMayAppearUntilTheyWithdraw() throws IOException {
        assertEquals(0, run("forms print --all --json --out " + folder.resolve("forms.pdf")));
        StringBuilder came =
                new StringBuilder("form,signatory,date,route,SCHOOL_WEBSITE,YEARBOOK\n");
        for (JsonNode form : new ObjectMapper().readTree(out.toString()).path("items")) {
            switch (form.path("number").textValue()) {
                case "100" -> came.append(line(form, "Anne Bélanger", "Y,Y"));
                case "101" -> came.append(line(form, "Ruth Campbell", "N,Y"));
                default -> {}
            }
        }
        Path back = Files.writeString(folder.resolve("back.csv"), came);
        assertEquals(0, run("consents record --from " + back), err.toString());
        Path one = Files.writeString(folder.resolve("one.txt"), "100\n");
        assertEquals(0, run("check --pupils " + one + " --use SCHOOL_WEBSITE"));
        assertEquals("", err.toString());
        assertEquals(4, run("check --group 021 --use SCHOOL_WEBSITE --json"));
        JsonNode checked = new ObjectMapper().readTree(out.toString());
        assertEquals("REFUSED", checked.path("reason").textValue());
        assertEquals("ALLOW", checked.path("pupils").path(0).path("verdict").textValue());
        JsonNode refused = checked.path("pupils").path(1);
        assertEquals("REFUSED", refused.path("reason").textValue());
        assertEquals("YEARBOOK", refused.path("instead").path("uses").path(0).textValue());
        assertEquals(4, run("check --pupils " + one + " --use SCHOOL_WEBSITE --named first"));
        assertTrue(out.toString().contains("permis sans le nom"), out::toString);
        assertEquals(0, run("withdraw --pupil 100 --use all --by Anne_Bélanger"), err.toString());
        assertEquals(4, run("check --pupils " + one + " --use SCHOOL_WEBSITE --json"));
        assertEquals(
                "WITHDRAWN",
                new ObjectMapper().readTree(out.toString()).path("reason").textValue());
    }

    private static String line(JsonNode form, String signatory, String answers) {
        return "%s,%s,2026-09-02,FORM,%s\n"
                .formatted(form.path("form").textValue(), signatory, answers);
    }

    @Test
    void aNameThatTheLineDoesNotCoverIsTooMuch() throws IOException {
        assertEquals(4, run("check --group 021 --use SCHOOL_WEBSITE --named full --json"));
        JsonNode checked = new ObjectMapper().readTree(out.toString());
        assertEquals("IDENTIFICATION_TOO_HIGH", checked.path("reason").textValue());
    }

    @Test
    void pupilsAreNamedByAFileAndAnsweredInItsOrder() throws IOException {
        Path numbers = Files.writeString(folder.resolve("f.txt"), "102\n\n100\n");
        assertEquals(4, run("check --pupils " + numbers + " --use YEARBOOK"));
        List<String> lines = out.toString().lines().toList();
        assertEquals("D’Amours, Loïc\tnon\tSans réponse", lines.getFirst());
        assertEquals("Bélanger, Élise\tnon\tSans réponse", lines.get(1));
        assertEquals("2 élèves\u00a0: 2 ne doivent pas paraître.", lines.get(2));
    }

    @Test
    void whatIsNotKnownIsRefusedWithWhatIs() throws IOException {
        refused(1, "check --group 21 --use SCHOOL_WEBSITE");
        assertTrue(err.toString().contains("021, 022"), err::toString);
        refused(1, "check --group 021 --use WEBSITE --json");
        assertTrue(err.toString().contains("SCHOOL_WEBSITE"), err::toString);
        Path numbers = Files.writeString(folder.resolve("f.txt"), "102\n999\n");
        refused(1, "check --pupils " + numbers + " --use YEARBOOK");
        assertTrue(err.toString().contains("2"), err::toString);
        refused(2, "check --use YEARBOOK");
        refused(2, "check --group 021 --use YEARBOOK --named nick");
        refused(2, "check --group 021 --use YEARBOOK --date soon");
    }

    @Test
    void whenTheYearIsOverNobodyMayBePublishedAnyMore() throws IOException {
        assertEquals(
                0,
                old(
                        "init --organization CSS --school École --province QC --year 2025-2026"
                                + " --language fr --user direction"));
        assertEquals(0, old("import " + folder.resolve("eleves.csv")));
        Path one = Files.writeString(folder.resolve("one.txt"), "100\n");
        assertEquals(4, old("check --pupils " + one + " --use YEARBOOK --json"));
        JsonNode checked = new ObjectMapper().readTree(out.toString());
        assertEquals("2026-09-02", checked.path("date").textValue());
        assertEquals("NOT_ENROLLED", checked.path("reason").textValue());
        assertEquals(1, old("check --group 021 --use YEARBOOK"));
        assertTrue(err.toString().startsWith("Personne n’est inscrit ce jour-là."), err::toString);
        assertEquals(4, old("check --group 021 --use YEARBOOK --date 2026-06-30"));
    }

    @Test
    void aListOfNobodyAndADayOfAnotherAgeAreRefused() throws IOException {
        Path nobody = Files.writeString(folder.resolve("f.txt"), "\n \n");
        refused(1, "check --pupils " + nobody + " --use YEARBOOK");
        refused(2, "check --group 021 --use YEARBOOK --date 1999-06-30");
        refused(2, "check --group 021 --use YEARBOOK --date 3000-07-01");
        Path marked = Files.writeString(folder.resolve("m.txt"), "\uFEFF102\r\n100\r\n");
        assertEquals(4, run("check --pupils " + marked + " --use YEARBOOK"), err.toString());
    }

    private int old(String arguments) {
        return line.runOn("old", folder, List.of(arguments.split(" ", -1)));
    }

    @Test
    void theListForThePhotographerHasNamesAndNoReason() throws IOException {
        Path pdf = folder.resolve("liste.pdf");
        String list = "lists do-not-publish --group 021 --use YEARBOOK --out ";
        assertEquals(0, run(list + pdf));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Élise Bélanger"), text);
            assertTrue(text.contains("Avery Campbell"), text);
            assertFalse(text.contains("Loïc"), text);
            assertFalse(text.contains("réponse"), text);
        }
        Path sheet = folder.resolve("liste.xlsx");
        assertEquals(0, run(list + sheet));
        try (ReadableWorkbook book = new ReadableWorkbook(sheet.toFile())) {
            var rows = book.getFirstSheet().read();
            assertEquals(3, rows.size());
            assertEquals("021", rows.get(1).getCellText(0));
            assertEquals("Élise Bélanger", rows.get(1).getCellText(1));
            assertEquals(2, rows.get(1).getCellCount());
        }
        assertEquals(0, run("journal --act EXPORTED_LIST --json"));
        assertEquals(2, new ObjectMapper().readTree(out.toString()).path("acts").size());
        refused(1, list + pdf);
        refused(1, list + folder.resolve("liste.doc"));
        refused(1, "lists do-not-publish --group 9 --use YEARBOOK --out " + pdf + " --force");
    }

    private void refused(int status, String arguments) {
        assertEquals(status, run(arguments), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertEquals("", out.toString());
    }

    private int run(String arguments) {
        List<String> all = new ArrayList<>();
        for (String argument : arguments.split(" ", -1)) {
            all.add(argument.replace('_', argument.startsWith("Anne") ? ' ' : '_'));
        }
        return line.runOn("register", folder, all);
    }
}
