package ca.aval.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.crypto.Digest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reminders, as scripts print them. */
class RemindersCommandTest {
    private static final String LIST =
            """
            Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère;Langue;Nom du répondant 1;Prénom du répondant 1;Lien du répondant 1
            100;Bélanger;Élise;2016-03-04;4;021;Français;Bélanger;Anne;Mère
            """;

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line = new CommandLine(out, err);

    private int run(String command) {
        return line.runOn("register", folder, List.of(command.split(" ", -1)));
    }

    @Test
    void whereNobodyIsLateNothingIsPrintedAndASentenceSaysWhy() throws IOException {
        Files.writeString(folder.resolve("password"), "Un-mot-de-passe-solide\n");
        Path list = Files.writeString(folder.resolve("eleves.csv"), LIST);
        assertEquals(
                0,
                run(
                        "init --organization CSS --school École --province QC --year 2026-2027"
                                + " --language fr --user direction"));
        assertEquals(0, run("import " + list));
        Path pdf = folder.resolve("rappels.pdf");
        assertEquals(1, run("reminders print --out " + pdf));
        assertTrue(err.toString().contains("campagne"), err.toString());
        assertEquals(0, run("forms print --all --out " + folder.resolve("forms.pdf")));
        assertEquals(1, run("reminders print --group 999 --out " + pdf));
        assertEquals(1, run("reminders print --out " + pdf));
        assertEquals(1, err.toString().lines().count());
        assertTrue(err.toString().contains("Personne n’est à relancer"), err.toString());
        assertTrue(Files.notExists(pdf));

        assertEquals(0, run("forms print --all --force --json --out " + folder.resolve("f.pdf")));
        String code = new ObjectMapper().readTree(out.toString()).at("/items/0/form").textValue();
        Path unsigned =
                Files.writeString(
                        folder.resolve("back.csv"),
                        "form,signatory,date,route,YEARBOOK\n" + code + ",,2026-09-02,FORM,Y\n");
        assertEquals(0, run("consents record --from " + unsigned), err.toString());
        assertEquals(0, run("reminders print --json --out " + pdf), err.toString());
        JsonNode printed = new ObjectMapper().readTree(out.toString());
        assertEquals(1, printed.path("letters").intValue());
        assertEquals("100", printed.at("/items/0/number").textValue());
        assertEquals(code, printed.at("/items/0/form").textValue());
        assertEquals("DEFECT", printed.at("/items/0/situation").textValue());
        assertEquals(1, printed.at("/items/0/wave").intValue());
        assertEquals(1, run("reminders print --out " + pdf), "the file is there");
        assertEquals(1, run("reminders print --force --out " + pdf), "nobody is left");
        assertEquals(printed.path("pages").intValue(), pages(pdf));
        lettersAreListedAndGivenBackAsTheyWentOut();
    }

    private void lettersAreListedAndGivenBackAsTheyWentOut() throws IOException {
        assertEquals(0, run("letters list --json"), err.toString());
        JsonNode letter = new ObjectMapper().readTree(out.toString()).at("/letters/0");
        assertEquals("2026-L-0001", letter.path("number").textValue());
        assertEquals("L07-R", letter.path("template").textValue());
        Path copy = folder.resolve("lettre.pdf");
        assertEquals(0, run("letters print 2026-L-0001 --out " + copy), err.toString());
        assertEquals(letter.path("sha256").textValue(), Digest.hex(Files.readAllBytes(copy)));
        assertEquals(1, run("letters print 2026-L-0002 --out " + folder.resolve("no.pdf")));
        assertTrue(Files.notExists(folder.resolve("no.pdf")));
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
