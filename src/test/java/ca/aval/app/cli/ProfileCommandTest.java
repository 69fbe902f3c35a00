package ca.aval.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.policy.profile.ShippedProfiles;

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

/** Policies are listed, read and checked without a register. */
class ProfileCommandTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line = new CommandLine(out, err);

    @Test
    void theShippedOnesAreListed() throws IOException {
        assertEquals(0, run("profile", "list", "--json"));
        JsonNode all = new ObjectMapper().readTree(out.toString());
        assertEquals(1, all.path("schema").intValue());
        List<String> codes = new ArrayList<>();
        all.path("profiles").forEach(one -> codes.add(one.path("code").textValue()));
        assertEquals(new ShippedProfiles().codes(), codes);
        JsonNode viamonde = all.path("profiles").get(codes.indexOf("viamonde"));
        assertEquals("Conseil scolaire Viamonde", viamonde.at("/organization/fr").textValue());
        assertEquals("ontario", viamonde.path("jurisdiction").textValue());
        assertTrue(viamonde.has("title") && viamonde.has("edition"));
    }

    @Test
    void listedForAPersonOneToALine() {
        assertEquals(0, run("--language", "en", "profile", "list"));
        assertEquals(new ShippedProfiles().codes().size(), out.toString().lines().count());
        assertTrue(out.toString().contains("Conseil scolaire Viamonde (Ontario, edition"));
    }

    @Test
    void oneIsReadInPlainWordsWithItsClauses() {
        assertEquals(0, run("--language", "fr", "profile", "show", "cegep-drummondville"));
        assertTrue(out.toString().contains("Aval n’applique cette règle à personne"));
        assertTrue(out.toString().contains("[Dit, mais non appliqué]"));
        assertTrue(out.toString().contains("[À confirmer par un juriste]"));
        assertTrue(out.toString().lines().anyMatch(line -> line.startsWith("      (2.4 ")));
        assertEquals(0, run("--language", "en", "profile", "show", "cegep-drummondville"));
        assertTrue(out.toString().contains("Aval applies this rule to nobody"));
    }

    @Test
    void oneIsGivenWholeWithTheKeysOfItsFile() throws IOException {
        assertEquals(0, run("profile", "show", "de-la-jonquiere", "--json"));
        JsonNode whole = new ObjectMapper().readTree(out.toString());
        assertEquals(1, whole.path("schema").intValue());
        assertEquals("2013-06-18", whole.at("/identity/inForceOn").textValue());
        assertEquals("PAGE_OPENING", whole.at("/approvals/0/kind").textValue());
        assertFalse(whole.path("identity").has("domain"));
    }

    @Test
    void anUnknownNameIsRefusedWithTheOnesThereAre() {
        assertEquals(1, run("profile", "show", "nowhere"));
        assertTrue(err.toString().contains("viamonde"));
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void aFileIsCheckedWithEachFaultOnItsLine() throws IOException {
        Path file = folder.resolve("mine.yaml");
        String text = new ShippedProfiles().text("viamonde");
        Files.writeString(file, text);
        assertEquals(0, run("--language", "fr", "profile", "check", file.toString()));
        assertTrue(out.toString().contains("Le profil viamonde"));
        Files.writeString(
                file, text.replace("kind: SCHOOL_BOARD", "kind: SCHOOL_BORD\n  colour: red"));
        assertEquals(1, run("--language", "en", "profile", "check", file.toString()));
        int line =
                (int) text.lines().takeWhile(one -> !one.contains("kind: SCHOOL_BOARD")).count()
                        + 1;
        assertTrue(err.toString().contains("mine.yaml:" + line + ":"), err::toString);
        assertTrue(err.toString().contains("mine.yaml:" + (line + 1) + ":"), err::toString);
    }

    @Test
    void faultsAreGivenToPrograms() throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "nonsense: [\n");
        assertEquals(1, run("profile", "check", file.toString(), "--json"));
        JsonNode said = new ObjectMapper().readTree(out.toString());
        assertFalse(said.path("valid").booleanValue());
        assertEquals("x.yaml", said.at("/faults/0/file").textValue());
        assertTrue(said.at("/faults/0/line").intValue() > 0);
        assertFalse(said.at("/faults/0/sentence").textValue().isBlank());
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWhateverItsEndSays() throws IOException {
        String text = new ShippedProfiles().text("viamonde");
        Path file =
                Files.writeString(
                        folder.resolve("x.yaml"), text + "#".repeat(1 << 20) + "\nnonsense: [");
        assertEquals(1, run("--language", "en", "profile", "check", file.toString()));
        assertTrue(err.toString().contains("1,048,576 bytes"), err::toString);
    }

    @Test
    void moreFaultsThanAreToldAreSaidToBeMore() throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "x: 1\n".repeat(300));
        assertEquals(1, run("--language", "en", "profile", "check", file.toString()));
        assertTrue(err.toString().contains("At least 200 faults"), err::toString);
        assertEquals(201, err.toString().lines().count());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals(1, run("profile", "check", folder.resolve("none.yaml").toString()));
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void byItselfItIsNoCommand() {
        assertEquals(2, run("profile"));
    }

    private int run(String... arguments) {
        return line.run(folder, arguments);
    }
}
