package ca.aval.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Answers come in by a file, and go out by one command. */
final class ConsentsCommandTest {
    private static final String LIST =
            """
            Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère;Langue;Nom du répondant 1;Prénom du répondant 1;Lien du répondant 1
            100;Bélanger;Élise;2016-03-04;4;402;Français;Bélanger;Anne;Mère
            101;Campbell;Avery;2015-11-20;4;402;Anglais;Campbell;Ruth;Mère
            """;

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line = new CommandLine(out, err);

    @Test
    void recordsAFileKeepsTheGoodRowsAndStopsAUse() throws IOException {
        Files.writeString(folder.resolve("password"), "Un-mot-de-passe-solide\n");
        setUp();
        Path answers = folder.resolve("reponses.csv");
        Files.writeString(answers, "form,signatory,date,route,YEARBOOK\n");
        refused("consents", "record", "--from", answers.toString());
        String pdf = folder.resolve("f.pdf").toString();
        JsonNode items = json("forms", "print", "--all", "--out", pdf).path("items");
        String elise = form(items, "100");
        String avery = form(items, "101");
        String head = "form;signatory;date;route;YEARBOOK;SCHOOL_WEBSITE\n";
        String good = elise + ";Anne Bélanger;2026-09-02;form;Y;N\n";
        Files.writeString(
                answers,
                head
                        + good
                        + "K7QX;Anne Bélanger;2026-09-02;form;Y;Y\n"
                        + avery
                        + ";;2026-09-02;form;Y;Y\n");

        JsonNode first = json("consents", "record", "--from", answers.toString());
        assertEquals(2, first.path("recorded").intValue());
        assertEquals(1, first.path("partial").intValue());
        assertEquals(1, first.path("invalid").intValue());
        assertEquals(1, first.path("rejected").intValue());
        assertEquals(
                "[{\"line\":3,\"column\":\"form\",\"reason\":\"CODE_WRONG\",\"outcome\":\"rejected\"},"
                    + "{\"line\":4,\"column\":\"signatory\",\"reason\":\"UNSIGNED\",\"outcome\":\"invalid\"}]",
                first.path("problems").toString());
        JsonNode again = json("consents", "record", "--from", answers.toString());
        assertEquals(0, again.path("recorded").intValue());
        assertEquals(2, again.path("unchanged").intValue());

        Files.writeString(answers, head + good.replace("Y;N", "Y;Y"));
        JsonNode corrected = json("consents", "record", "--correct", "--from", answers.toString());
        assertEquals(1, corrected.path("recorded").intValue());
        JsonNode stopped =
                json("withdraw", "--pupil", "100", "--use", "YEARBOOK", "--by", "Anne Bélanger");
        assertEquals("[\"YEARBOOK\"]", stopped.path("stopped").toString());
        JsonNode rest = json("withdraw", "--pupil", "100", "--use", "all", "--by", "Anne");
        assertEquals("[\"SCHOOL_WEBSITE\"]", rest.path("stopped").toString());
        assertEquals(
                1, json("consents", "take-back", "--form", avery).path("takenBack").intValue());

        refused("consents", "take-back", "--form", avery);
        refused("withdraw", "--pupil", "999", "--use", "all", "--by", "Anne");
        refused("withdraw", "--pupil", "100", "--use", "LIVESTREAMS", "--by", "Anne");
        assertTrue(err.toString().contains("SCHOOL_WEBSITE"), err::toString);
        Files.writeString(answers, head + "K7QX;Anne;2026-09-02;form;Y;Y\n");
        assertEquals(1, run("consents", "record", "--from", answers.toString()));
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(out.toString().contains("2"), out::toString);
        assertEquals(0, run("verify"), err::toString);
    }

    private void setUp() throws IOException {
        Path list = Files.writeString(folder.resolve("eleves.csv"), LIST);
        assertEquals(
                0,
                run(
                        "init",
                        "--organization",
                        "CSS",
                        "--school",
                        "École",
                        "--province",
                        "QC",
                        "--year",
                        "2026-2027",
                        "--language",
                        "fr",
                        "--user",
                        "direction"),
                err::toString);
        assertEquals(0, run("import", list.toString()), err::toString);
    }

    private static String form(JsonNode items, String number) {
        for (JsonNode item : items) {
            if (item.path("number").textValue().equals(number)) {
                return item.path("form").textValue();
            }
        }
        throw new AssertionError("no form for " + number);
    }

    private JsonNode json(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        assertEquals(0, run(all.toArray(String[]::new)), err::toString);
        return new ObjectMapper().readTree(out.toString());
    }

    private void refused(String... arguments) {
        assertEquals(1, run(arguments), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertFalse(err.toString().contains("Exception"), err::toString);
        assertFalse(err.toString().contains("Anne"), err::toString);
    }

    private int run(String... arguments) {
        return line.runOn("register", folder, List.of(arguments));
    }
}
