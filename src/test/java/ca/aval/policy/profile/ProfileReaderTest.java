package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;
import ca.aval.policy.profile.Fault.Kind;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each thing that can be wrong with a file is said, on its line. */
class ProfileReaderTest {
    private final String sample = new SampleProfile().text();
    private final ProfileReader reader = new ProfileReader();

    /** What is put in place of what; the fault stands on the line that holds the mark. */
    private record Broken(Kind kind, String path, String from, String to, String mark) {}

    private static final List<Broken> BROKEN =
            List.of(
                    new Broken(
                            Kind.BAD_YAML, "", "code: exemple", "code: [exemple", "edition: 1.0"),
                    new Broken(Kind.NOT_PRINTABLE, "", "R-EX-01\n", "R-\u0000\n", "number"),
                    new Broken(
                            Kind.NOT_PRINTABLE,
                            "identity.number",
                            "R-EX-01\n",
                            "\"R\\0\"\n",
                            "number"),
                    new Broken(Kind.SHORTHAND, "", "R-EX-01\n", "&a R\n", "number"),
                    new Broken(Kind.SHORTHAND, "", "R-EX-01\n", "!!int 7\n", "number"),
                    new Broken(
                            Kind.TOO_DEEP,
                            "",
                            "R-EX-01\n",
                            "[".repeat(20) + "]".repeat(20) + "\n",
                            "number"),
                    new Broken(Kind.MORE_THAN_ONE_DOCUMENT, "", "pages:\n", "---\npages:\n", "---"),
                    new Broken(
                            Kind.DUPLICATE_KEY,
                            "identity.number",
                            "  kind: SCHOOL_SERVICE_CENTRE",
                            "  number: R-2 # here",
                            "# here"),
                    new Broken(Kind.UNKNOWN_KEY, "identity.titel", "  title:", "  titel:", "titel"),
                    new Broken(
                            Kind.MISSING_KEY,
                            "watch[MENTIONS].frequency",
                            "    frequency: FREQUENT\n",
                            "",
                            "- kind: MENTIONS"),
                    new Broken(Kind.MISSING_KEY, "law", "law: PUBLIC_BODY\n", "", "schema: 1"),
                    new Broken(Kind.WRONG_TYPE, "identity.number", "R-EX-01\n", "[R]\n", "number"),
                    new Broken(
                            Kind.WRONG_TYPE,
                            "pages.parentNotice",
                            "parentNotice: true",
                            "parentNotice: oui",
                            "oui"),
                    new Broken(
                            Kind.WRONG_TYPE,
                            "pages.administrators",
                            "administrators: 2",
                            "administrators: two",
                            "two"),
                    new Broken(Kind.NOT_ALLOWED, "law", "PUBLIC_BODY", "PUBLIC_BODIES", "BODIES"),
                    new Broken(
                            Kind.OUT_OF_BOUNDS,
                            "pages.administrators",
                            "administrators: 2",
                            "administrators: 10",
                            "administrators"),
                    new Broken(
                            Kind.OUT_OF_BOUNDS,
                            "records.retention[MESSAGES].years",
                            "years: 7",
                            "years: 99999999999999999999",
                            "years: 9"),
                    new Broken(
                            Kind.BAD_DATE,
                            "identity.inForceOn",
                            "2020-06-01\n  rev",
                            "2020-02-30\n  rev",
                            "inForceOn"),
                    new Broken(
                            Kind.EMPTY,
                            "linkedTexts[ICT_POLICY].note.en",
                            "en: To be read again in 2025.",
                            "en: ' '",
                            "À relire"),
                    new Broken(
                            Kind.MISSING_LANGUAGE,
                            "linkedTexts[ICT_POLICY].note.en",
                            ", en: To be read again in 2025.",
                            "",
                            "À relire"),
                    new Broken(
                            Kind.BADLY_SPELLED,
                            "breaches[False-identity].code",
                            "FALSE_IDENTITY",
                            "False-identity",
                            "False-id"),
                    new Broken(Kind.BADLY_SPELLED, "edition", "edition: 1.0", "edition: v1", "v1"),
                    new Broken(
                            Kind.UNKNOWN_REFERENCE,
                            "witness.reportsTo",
                            "reportsTo: PRINCIPAL",
                            "reportsTo: PRINCIPALS",
                            "PRINCIPALS"),
                    new Broken(
                            Kind.UNKNOWN_REFERENCE,
                            "wording.clauses[#2]",
                            "Your choice}\n  clauses: [1]",
                            "Your choice}\n  clauses: [1,\n    9.9]",
                            "9.9"),
                    new Broken(
                            Kind.DUPLICATE_CODE,
                            "offices[#3]",
                            "code: COMMUNICATIONS",
                            "code: PRINCIPAL # twice",
                            "# twice"),
                    new Broken(
                            Kind.DUPLICATE_CODE,
                            "consent.uses[#3]",
                            "BOARD_SOCIAL/FACEBOOK",
                            "CLASS_SPACE",
                            "  uses:"),
                    new Broken(
                            Kind.UNKNOWN_JURISDICTION,
                            "jurisdiction",
                            "jurisdiction: quebec",
                            "jurisdiction: quebek",
                            "quebek"),
                    new Broken(
                            Kind.UNKNOWN_USE,
                            "consent.uses[#2]",
                            "SCHOOL_WEBSITE",
                            "SCHOOL_SITE",
                            "  uses:"),
                    new Broken(
                            Kind.REVISED_BEFORE_IN_FORCE,
                            "identity.revisedOn",
                            "revisedOn: 2022-06-17",
                            "revisedOn: 2020-05-31",
                            "revisedOn"),
                    new Broken(
                            Kind.IN_FORCE_BEFORE_ADOPTED,
                            "identity.inForceOn",
                            "on: 2020-05-12",
                            "on: 2020-06-02",
                            "inForceOn"),
                    new Broken(
                            Kind.SEVERAL_PREVAIL,
                            "linkedTexts[ACCESS_LAW].prevails",
                            "    kind: LAW",
                            "    kind: LAW\n    prevails: true # too",
                            "# too"),
                    new Broken(
                            Kind.NOBODY_DECIDES,
                            "approvals[PROFESSIONAL_USE].path",
                            "code: APPROVER_NOT_NAMED",
                            "code: OTHER",
                            "    path: DECISION\n    request: NOT_STATED"),
                    new Broken(
                            Kind.DECIDER_WITHOUT_DECISION,
                            "approvals[CLASS_GROUP].by",
                            "    path: FREE",
                            "    path: FREE\n    by: PRINCIPAL",
                            "    by: PRINCIPAL"),
                    new Broken(
                            Kind.WITH_NOBODY,
                            "approvals[CLASS_GROUP].path",
                            "    path: FREE",
                            "    path: COLLABORATION",
                            "path: COLLABORATION"),
                    new Broken(
                            Kind.DECIDER_WITHOUT_DECISION,
                            "approvals[CLASS_GROUP].by",
                            "    path: FREE",
                            "    path: COLLABORATION\n    sharedWith: PRINCIPAL\n    by: PRINCIPAL",
                            "by: PRINCIPAL"),
                    new Broken(
                            Kind.OBJECTION_WITHOUT_ADDRESS,
                            "consent.adults.stated",
                            "objectionsTo: PRINCIPAL, ",
                            "",
                            "adults: {"),
                    new Broken(
                            Kind.SHARED_WITHOUT_PAGE,
                            "approvals[CLASS_GROUP].sharedWith",
                            "    path: FREE",
                            "    path: FREE\n    sharedWith: PRINCIPAL",
                            "sharedWith: PRINCIPAL"),
                    new Broken(
                            Kind.PERSON_OF_ANOTHER_BODY,
                            "wording.person",
                            "  person: PUPIL",
                            "  person: CHILD",
                            "person: CHILD"),
                    new Broken(
                            Kind.OBJECTION_WITHOUT_ADDRESS,
                            "consent.minors.stated",
                            "    objectionsTo: COMMUNICATIONS\n",
                            "",
                            "stated: OPT_OUT\n    who"),
                    new Broken(
                            Kind.OBJECTION_WITHOUT_GAP,
                            "consent.minors.stated",
                            "effect: SAID_BUT_NOT_APPLIED",
                            "effect: OUTDATED",
                            "stated: OPT_OUT\n    who"),
                    new Broken(
                            Kind.ADDRESS_WITHOUT_OBJECTION,
                            "consent.minors.objectionsTo",
                            "stated: OPT_OUT\n    who",
                            "stated: OPT_IN\n    who",
                            "objectionsTo"),
                    new Broken(
                            Kind.UNTIL_BEFORE_FROM,
                            "contentious.grounds[AGE].until",
                            "until: 2024",
                            "until: 2019",
                            "until"),
                    new Broken(
                            Kind.NOT_COVERED,
                            "contentious.categories[VULGAR].population",
                            "population: [EMPLOYEE, STUDENT]",
                            "population: [EMPLOYEE, VOLUNTEER]",
                            "VOLUNTEER"),
                    new Broken(
                            Kind.MEASURES_FROM_NOWHERE,
                            "measures.catalogue",
                            "measures:\n  progression: BY_CIRCUMSTANCES\n",
                            "measures: {progression: NONE_STATED}\nx:\n",
                            "measures: {"));

    @TestFactory
    Stream<DynamicTest> saysEachFaultOnItsLine() {
        return BROKEN.stream()
                .map(
                        broken ->
                                DynamicTest.dynamicTest(
                                        broken.kind() + " " + broken.path(),
                                        () -> assertFault(broken)));
    }

    private void assertFault(Broken broken) {
        assertTrue(sample.contains(broken.from()), "the sample holds " + broken.from());
        String text = sample.replace(broken.from(), broken.to());
        List<Fault> faults = refused(text);
        int line = text.substring(0, text.indexOf(broken.mark())).split("\n", -1).length;
        assertTrue(
                faults.stream()
                        .anyMatch(
                                fault ->
                                        fault.kind() == broken.kind()
                                                && fault.path().equals(broken.path())
                                                && fault.line() == line
                                                && fault.column() > 0),
                line + " " + faults);
    }

    @Test
    void everyKindOfFaultIsShown() {
        Set<Kind> shown = EnumSet.noneOf(Kind.class);
        BROKEN.forEach(broken -> shown.add(broken.kind()));
        shown.addAll(Set.of(Kind.TOO_LONG, Kind.TOO_LARGE, Kind.NOT_UTF8, Kind.NOTHING_THERE));
        assertEquals(EnumSet.allOf(Kind.class), shown);
    }

    @Test
    void refusesWhatIsNoTextOfAPolicy() {
        assertEquals(List.of(Kind.TOO_LARGE), kinds(refused("#".repeat((1 << 20) + 1))));
        assertEquals(List.of(Kind.NOTHING_THERE), kinds(refused("")));
        assertEquals(List.of(Kind.NOTHING_THERE), kinds(refused("# nothing\n")));
        assertEquals(List.of(Kind.WRONG_TYPE), kinds(refused("only words")));
        byte[] latin = "schema: 1\nnumber: é".getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = reader.read("latin.yaml", latin);
        Fault fault = assertInstanceOf(Reading.Refused.class, reading).faults().getFirst();
        assertEquals(new Fault(2, 9, "", Kind.NOT_UTF8, List.of()), fault);
    }

    @Test
    void aTextHasTheRoomOfItsPlaceAndNoMore() {
        String title = "title: {fr: Politique d’exemple";
        assertTrue(sample.contains(title), "the sample has a title");
        String most = "a".repeat(300);
        assertInstanceOf(
                Reading.Read.class, reader.read("x", sample.replace(title, "title: {fr: " + most)));
        Fault fault = refused(sample.replace(title, "title: {fr: b" + most)).getFirst();
        assertEquals(Kind.TOO_LONG, fault.kind());
        assertEquals("identity.title.fr", fault.path());
        assertEquals(List.of("fr", "301", "300"), fault.args());
        String note = "en: To be read again in 2025.";
        assertInstanceOf(
                Reading.Read.class,
                reader.read("x", sample.replace(note, "en: " + "n".repeat(2000))));
        assertEquals(
                List.of(Kind.TOO_LONG),
                kinds(refused(sample.replace(note, "en: " + "n".repeat(2001)))));
        assertEquals(
                List.of(Kind.TOO_LONG),
                kinds(refused(sample.replace("R-EX-01\n", "R".repeat(301) + "\n"))));
    }

    @Test
    void refusesWhatHidesInATextAndNeverEchoesIt() {
        ProfileFaultWords words = new ProfileFaultWords();
        for (String hidden : List.of("\u202E", "\u200B", "\u2066")) {
            List<Fault> faults =
                    new ArrayList<>(refused(sample.replace("R-EX-01\n", "R" + hidden + "\n")));
            faults.addAll(
                    refused(sample.replace("  kind: SCHOOL", "  ki" + hidden + "nd: SCHOOL")));
            faults.addAll(refused(sample.replace("FALSE_IDENTITY", "FALSE" + hidden + "IDENTITY")));
            assertTrue(faults.stream().filter(f -> f.kind() == Kind.NOT_PRINTABLE).count() >= 3);
            for (Fault fault : faults) {
                String line = words.line("x", fault, Language.FRENCH) + fault.path();
                assertFalse(line.contains(hidden), fault::toString);
            }
        }
        assertInstanceOf(
                Reading.Read.class,
                reader.read("x", sample.replace("R-EX-01\n", "R\u00ADE\u200DX\n")));
    }

    @Test
    void tellsTwoHundredFaultsAtMost() {
        String many = "x: 1\n".repeat(300);
        assertEquals(Reading.Refused.MOST, refused(sample + many).size());
    }

    @Test
    void measuresAFileInBytes() {
        String fits = sample + "#" + "é".repeat((ProfileReader.LONGEST - bytes(sample) - 1) / 2);
        assertInstanceOf(Reading.Read.class, reader.read("x", fits));
        assertInstanceOf(
                Reading.Read.class, reader.read("x", fits.getBytes(StandardCharsets.UTF_8)));
        String more = fits + "é";
        assertEquals(List.of(Kind.TOO_LARGE), kinds(refused(more)));
        assertEquals(
                new Reading.Refused(refused(more)),
                reader.read("x", more.getBytes(StandardCharsets.UTF_8)));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void readsBytesWithTheirMark() {
        byte[] marked = ("\uFEFF" + sample).getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(Reading.Read.class, reader.read("marked.yaml", marked));
    }

    @Test
    void keepsCodesAsTheyAreWritten() {
        PolicyProfile profile = new SampleProfile().profile();
        assertEquals("1.0", profile.edition());
        assertEquals("2.1", profile.clauses().get(1).id());
        assertEquals("NO", new YamlNode.Scalar("NO", true, Place.NOWHERE).text());
    }

    @Test
    void saysAllFaultsInTheOrderOfTheLines() {
        String text =
                sample.replace("law: PUBLIC_BODY", "law: NONE")
                        .replace("administrators: 2", "administrators: 0")
                        .replace("until: 2024", "until: 2019")
                        .replace("reportsTo: PRINCIPAL", "reportsTo: NOBODY");
        List<Fault> faults = refused(text);
        assertEquals(
                List.of(
                        Kind.NOT_ALLOWED,
                        Kind.OUT_OF_BOUNDS,
                        Kind.UNTIL_BEFORE_FROM,
                        Kind.UNKNOWN_REFERENCE),
                kinds(faults));
    }

    @Test
    void saysWhatWasMeantAndWhatIsAllowed() {
        ProfileFaultWords words = new ProfileFaultWords();
        Fault key = refused(sample.replace("  title:", "  titel:")).getFirst();
        assertTrue(
                words.sentence(key, Language.FRENCH)
                        .contains("Vouliez-vous dire «\u00a0title\u00a0»?"),
                words.sentence(key, Language.FRENCH));
        Fault law = refused(sample.replace("PUBLIC_BODY", "SOMETHING")).getFirst();
        assertTrue(
                words.sentence(law, Language.ENGLISH)
                        .endsWith("Allowed: PUBLIC_BODY, PRIVATE_ENTERPRISE."));
    }

    @Test
    void everyFaultHasItsSentence() {
        ProfileFaultWords words = new ProfileFaultWords();
        List<Fault> faults = new ArrayList<>(refused("#".repeat((1 << 20) + 1)));
        faults.addAll(refused(""));
        faults.add(new Fault(1, 1, "", Kind.TOO_LONG, List.of("fr", "301", "300")));
        faults.addAll(refused("only words"));
        faults.add(new Fault(1, 1, "", Kind.NOT_UTF8, List.of()));
        BROKEN.forEach(b -> faults.addAll(refused(sample.replace(b.from(), b.to()))));
        for (Fault fault : faults) {
            for (Language language : Language.values()) {
                String sentence = words.line("p.yaml", fault, language);
                assertFalse(sentence.contains("{"), sentence);
                assertTrue(sentence.startsWith("p.yaml:" + fault.line() + ":"), sentence);
            }
        }
    }

    private List<Fault> refused(String text) {
        return assertInstanceOf(Reading.Refused.class, reader.read("sample.yaml", text)).faults();
    }

    private static List<Kind> kinds(List<Fault> faults) {
        return faults.stream().map(Fault::kind).toList();
    }
}
