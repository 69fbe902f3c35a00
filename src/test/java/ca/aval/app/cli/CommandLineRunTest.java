package ca.aval.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.crypto.RecoveryKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command line keeps its word to scripts: statuses, one sentence, one JSON object. */
class CommandLineRunTest {
    private static final String LIST =
            """
            Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère;Langue;Nom du répondant 1;Prénom du répondant 1;Lien du répondant 1
            100;Bélanger;Élise;2016-03-04;4;402;Français;Bélanger;Anne;Mère
            101;Campbell;Avery;2015-11-20;4;402;Anglais;Campbell;Ruth;Mère
            102;D’Amours;Loïc;2012-01-15;2;21;Français;Roy;Paul;Père
            103;Sans;Date;15/01/2016;4;401;Français;Roy;Paul;Père
            """;

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line = new CommandLine(out, err);
    private Path password;
    private Path list;

    @BeforeEach
    void files() throws IOException {
        password = Files.writeString(folder.resolve("password"), "Un-mot-de-passe-solide\n");
        list = Files.writeString(folder.resolve("eleves.csv"), LIST, StandardCharsets.UTF_8);
    }

    @Test
    void beginsWithThePolicyOfThatNameIfItSuitsTheProvince() throws IOException {
        refused(1, setUpWith("--profile", "viamonde"));
        String known = "quebec, de-la-jonquiere, cpe-premier-pas, cegep-drummondville";
        assertTrue(err.toString().contains(known), err::toString);
        assertFalse(Files.exists(folder.resolve("register")));
        JsonNode made = json(setUpWith("--profile", "de-la-jonquiere", "--json"));
        assertEquals("de-la-jonquiere", made.path("policy").textValue());
    }

    @Test
    void takesASchoolFromItsListToItsForms() throws IOException {
        init();
        JsonNode first = json("import", list.toString(), "--json");
        assertEquals(3, first.path("new").intValue());
        assertEquals(1, first.path("rejected").intValue());
        JsonNode problem = first.path("problems").get(0);
        assertEquals(5, problem.path("line").intValue());
        assertEquals("rejected", problem.path("outcome").textValue());
        JsonNode again = json("import", list.toString(), "--json");
        assertEquals(0, again.path("new").intValue());
        assertEquals(3, again.path("unchanged").intValue());

        Path pdf = folder.resolve("f.pdf");
        JsonNode printed = json("forms", "print", "--all", "--out", pdf.toString(), "--json");
        assertEquals(3, printed.path("forms").intValue());
        assertEquals(3, printed.path("new").intValue());
        assertEquals(7, printed.path("pages").intValue());
        assertTrue(Files.size(pdf) > 10_000);
        Path numbers = Files.writeString(folder.resolve("numbers"), "101\n");
        JsonNode one =
                json(
                        "forms",
                        "print",
                        "--pupils",
                        numbers.toString(),
                        "--out",
                        pdf + "2",
                        "--json");
        assertEquals(0, one.path("new").intValue());
        assertEquals("en", one.path("items").get(0).path("language").textValue());
        assertEquals(form(printed, "101"), form(one, "101"));
    }

    private static String form(JsonNode printed, String number) {
        for (JsonNode item : printed.path("items")) {
            if (item.path("number").textValue().equals(number)) {
                return item.path("form").textValue() + " " + item.path("formNumber").textValue();
            }
        }
        throw new AssertionError("no form for " + number);
    }

    @Test
    void takesTheLastImportBackWhileNothingDependsOnIt() throws IOException {
        init();
        json("import", list.toString(), "--json");
        String moved = LIST.replace(";402;", ";403;") + "104;Roy;Ève;2016-05-14;4;401;;;;\n";
        Path second = Files.writeString(folder.resolve("second.csv"), moved);
        assertEquals(2, json("import", second.toString(), "--json").path("changed").intValue());
        JsonNode undone = json("import", "undo", "--json");
        assertEquals(1, undone.path("removed").intValue());
        assertEquals(2, undone.path("restored").intValue());
        refused(1, "import", "undo");
        JsonNode again = json("import", list.toString(), "--json");
        assertEquals(3, again.path("unchanged").intValue());
        assertEquals(0, again.path("absent").intValue());

        assertEquals(2, json("import", second.toString(), "--json").path("changed").intValue());
        String pdf = folder.resolve("f.pdf").toString();
        json("forms", "print", "--group", "403", "--out", pdf, "--json");
        refused(1, "import", "undo");
        refused(2, "import");

        String people = "Matricule;Nom;Prénom;Fonction;Statut\n1;Roy;Luc;Concierge;Régulier\n";
        Path staff = Files.writeString(folder.resolve("personnel.csv"), people);
        assertEquals(1, json("import", staff.toString(), "--json").path("new").intValue());
        JsonNode same = json("import", staff.toString(), "--json").path("staff");
        assertEquals(1, same.path("unchanged").intValue());
        assertEquals(1, json("import", "undo", "--json").path("removed").intValue());
    }

    @Test
    void findsPeopleWhateverTheAccents() throws IOException {
        init();
        json("import", list.toString(), "--json");
        JsonNode found = json("people", "--search", "belanger elise", "--json").path("people");
        assertEquals(1, found.size());
        assertEquals("Élise Bélanger", found.get(0).path("name").textValue());
        assertEquals("402", found.get(0).path("group").textValue());
        assertEquals(1, json("people", "--search", "damours", "--json").path("people").size());
    }

    @Test
    void writesEveryActIntoTheJournal() throws IOException {
        init();
        json("import", list.toString(), "--json");
        json(
                "campaign",
                "create",
                "--year",
                "2026-2027",
                "--uses",
                "YEARBOOK,SCHOOL_WEBSITE",
                "--json");
        List<String> acts = new ArrayList<>();
        json("journal", "--json")
                .path("acts")
                .forEach(act -> acts.add(act.path("act").textValue()));
        assertEquals(List.of("SET_UP", "BACK_UP", "IMPORT_CLASS_LIST", "CREATE_CAMPAIGN"), acts);
    }

    @Test
    void theHeadOnAPrintedFormIsFoundAtItsAct() throws IOException {
        init();
        json("import", list.toString(), "--json");
        String head = json("journal", "--json").path("head").textValue();
        Path pdf = folder.resolve("f.pdf");
        json("forms", "print", "--all", "--out", pdf.toString(), "--json");
        String printed = head(pdf);
        String at = act(printed).path("act").textValue();
        // the campaign was begun by the same command, before the forms were worded
        assertEquals("CREATE_CAMPAIGN", at);
        assertEquals(
                "IMPORT_CLASS_LIST", act(head.toUpperCase(Locale.ROOT)).path("act").textValue());
        assertEquals(4, run("journal", "--find-head", "0123 4567 89ab", "--json"));
        assertFalse(new ObjectMapper().readTree(out.toString()).path("found").booleanValue());
        refused(1, "journal", "--find-head", "0123");
    }

    private JsonNode act(String head) throws IOException {
        JsonNode answer = json("journal", "--find-head", head, "--json");
        assertTrue(answer.path("found").booleanValue());
        assertTrue(head.equalsIgnoreCase(answer.path("act").path("head").textValue()));
        return answer.path("act");
    }

    private static String head(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            Matcher head =
                    Pattern.compile("\\b([0-9a-f]{4} ){2}[0-9a-f]{4}\\b")
                            .matcher(text.replace('\u00a0', ' '));
            assertTrue(head.find(), text);
            return head.group();
        }
    }

    @Test
    void theJournalIsNarrowedByDayAndAct() throws IOException {
        init();
        json("import", list.toString(), "--json");
        assertEquals(1, acts("--act", "SET_UP"));
        assertEquals(3, acts("--since", "2026-09-02", "--until", "2026-09-02"));
        assertEquals(0, acts("--until", "2026-09-01"));
        assertEquals(0, acts("--since", "2026-09-03"));
        refused(1, "journal", "--since", "yesterday");
    }

    private int acts(String option, String... rest) throws IOException {
        List<String> all = new ArrayList<>(List.of("journal", "--json", option));
        all.addAll(List.of(rest));
        return json(all.toArray(String[]::new)).path("acts").size();
    }

    @Test
    void aListOfManyThatLeavesIsInTheJournal() throws IOException {
        init();
        StringBuilder many = new StringBuilder("Fiche;Nom;Prénom;Date de naissance;Groupe\n");
        for (int i = 0; i < 60; i++) {
            many.append("%d;Nom%d;Prénom;2015-03-02;101\n".formatted(1000 + i, i));
        }
        Path large = Files.writeString(folder.resolve("large.csv"), many);
        json("import", large.toString(), "--json");
        assertEquals(1, json("people", "--search", "nom7", "--json").path("people").size());
        assertEquals(0, acts("--act", "EXPORTED_LIST"));
        assertEquals(60, json("people", "--search", "", "--json").path("people").size());
        assertEquals(1, acts("--act", "EXPORTED_LIST"));
    }

    @Test
    void theRegisterIsSoundUntilAByteOfADocumentIsFlipped() throws IOException {
        init();
        json("import", list.toString(), "--json");
        json("forms", "print", "--all", "--out", folder.resolve("f.pdf").toString(), "--json");
        JsonNode sound = json("verify", "--json");
        assertTrue(sound.path("sound").booleanValue());
        assertEquals(5, sound.path("acts").intValue(), "the backup before the import too");
        assertTrue(sound.path("documents").intValue() > 0);
        assertEquals("2026-09-02T14:15:00Z", sound.path("since").textValue());
        String head = json("journal", "--json").path("head").textValue();
        assertEquals(head, sound.path("head").textValue(), "looking changes nothing");
        flip(folder.resolve("register").resolve("documents"));
        assertEquals(3, run("verify", "--json"));
        JsonNode broken = new ObjectMapper().readTree(out.toString());
        assertFalse(broken.path("sound").booleanValue());
        assertEquals("DOCUMENT", broken.path("part").textValue());
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    private static void flip(Path documents) throws IOException {
        try (var files = Files.walk(documents)) {
            Path first = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(first);
            bytes[bytes.length / 2] ^= 1;
            Files.write(first, bytes);
        }
    }

    @Test
    void changesNothingWhenItOnlyTries() throws IOException {
        init();
        assertEquals(
                3, json("import", "--dry-run", list.toString(), "--json").path("new").intValue());
        assertEquals(0, json("people", "--search", "campbell", "--json").path("people").size());
    }

    @Test
    void refusesInOneSentenceAndChangesNothing() throws IOException {
        init();
        refused(1, "forms", "print", "--all", "--out", folder.resolve("f.pdf").toString());
        refused(1, "campaign", "create", "--year", "2026");
        refused(1, "campaign", "create", "--year", "2026-2027", "--uses", "NO_SUCH_USE");
        refused(1, "import", password.toString());
        refused(1, "import", folder.resolve("not there.csv").toString());
        refused(2, "no-such-command");
        refused(2, "forms", "print", "--out", "f.pdf");
        json("import", list.toString(), "--json");
        Files.writeString(folder.resolve("mine.pdf"), "mine");
        refused(1, "forms", "print", "--all", "--out", folder.resolve("mine.pdf").toString());
        assertEquals("mine", Files.readString(folder.resolve("mine.pdf")));
        Files.writeString(password, "another password");
        refused(3, "people", "--search", "a");
        refused(
                1,
                "init",
                "--organization",
                "O",
                "--school",
                "S",
                "--province",
                "QC",
                "--year",
                "2026-2027");
    }

    @Test
    void refusesAShortPasswordAndAFolderInUse() throws IOException {
        Files.writeString(password, "court");
        refused(1, setUp());
        assertFalse(Files.exists(folder.resolve("register")));
        Files.writeString(password, "Un-mot-de-passe-solide");
        init();
        refused(1, setUp());
    }

    @Test
    void speaksTheLanguageAskedFor() {
        run("--language", "en", "people", "--search", "a");
        assertTrue(err.toString().contains("register"), err.toString());
        run("--language", "fr", "people", "--search", "a");
        assertTrue(err.toString().contains("registre"), err.toString());
    }

    private String[] setUp() {
        return new String[] {
            "init",
            "--organization",
            "CSS des Essais",
            "--school",
            "École des Essais",
            "--province",
            "QC",
            "--year",
            "2026-2027",
            "--language",
            "fr",
            "--user",
            "direction"
        };
    }

    @Test
    void writesTheRecoveryKeyToANewFileOnlyWhenAsked() throws IOException {
        Path key = folder.resolve("key.txt");
        List<String> arguments = new ArrayList<>(List.of(setUp()));
        arguments.addAll(List.of("--recovery-key-file", key.toString()));
        Files.writeString(key, "there already");
        refused(1, arguments.toArray(String[]::new));
        Files.delete(key);
        assertEquals(0, run(arguments.toArray(String[]::new)), err.toString());
        assertInstanceOf(RecoveryKey.Reading.Whole.class, RecoveryKey.read(Files.readString(key)));
        assertFalse(out.toString().contains(Files.readAllLines(key).getFirst()));
    }

    @Test
    void makesNoRegisterWhoseRecoveryKeyNobodyWouldHave() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(setUp()));
        Path nowhere = Files.writeString(folder.resolve("a-file"), "").resolve("key.txt");
        arguments.addAll(List.of("--recovery-key-file", nowhere.toString()));
        refused(3, arguments.toArray(String[]::new));
        arguments.set(
                arguments.size() - 1, folder.resolve("register").resolve("key.txt").toString());
        refused(1, arguments.toArray(String[]::new));
        assertFalse(Files.exists(folder.resolve("register")));
    }

    private String[] setUpWith(String... more) {
        return Stream.concat(Stream.of(setUp()), Stream.of(more)).toArray(String[]::new);
    }

    private void init() {
        assertEquals(0, run(setUp()), err.toString());
    }

    private JsonNode json(String... arguments) throws IOException {
        assertEquals(0, run(arguments), err.toString());
        JsonNode object = new ObjectMapper().readTree(out.toString());
        assertEquals(1, object.path("schema").intValue());
        return object;
    }

    private void refused(int status, String... arguments) {
        assertEquals(status, run(arguments), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
        assertEquals("", out.toString());
    }

    private int run(String... arguments) {
        return line.runOn("register", folder, List.of(arguments));
    }
}
