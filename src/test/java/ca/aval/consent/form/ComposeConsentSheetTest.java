package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.form.ConsentSheet.Fact;
import ca.aval.people.Capacity;
import ca.aval.people.Enrolment;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.Province;
import ca.aval.school.School;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

class ComposeConsentSheetTest {
    private final School pins = Specimens.grandsPins();
    private final School birch = Specimens.birchHill();

    private static ConsentSheet sheet(
            School school, Pupil pupil, Language language, SigningRule rule) {
        var uses = Specimens.USES.defaults(school);
        return Specimens.sheet(Specimens.order(school, pupil, uses, language, rule), null);
    }

    private static String classOf(School school, Pupil pupil, Language language) {
        Fact fact = sheet(school, pupil, language, SigningRule.GUARDIAN).identity().third();
        return RichText.plain(Objects.requireNonNull(fact).value());
    }

    private static Pupil of(int birthYear, @Nullable String level, String group) {
        Pupil alix = Specimens.alix();
        return new Pupil(
                alix.id(),
                1,
                null,
                alix.name(),
                LocalDate.of(birthYear, 5, 14),
                List.of(
                        new Enrolment(
                                new UUID(3, 1),
                                Specimens.YEAR,
                                level,
                                group,
                                Specimens.YEAR.firstDay(),
                                null)),
                List.of());
    }

    @Test
    void saysLevelAndGroupAsPeopleDo() {
        assertEquals("4e année, groupe 402", classOf(pins, of(2016, "4", "402"), Language.FRENCH));
        assertEquals("1re année, groupe 011", classOf(pins, of(2020, "1", "011"), Language.FRENCH));
        assertEquals(
                "3e secondaire, groupe 31", classOf(pins, of(2012, "3", "31"), Language.FRENCH));
        assertEquals("Secondary 3, group 31", classOf(pins, of(2012, "3", "31"), Language.ENGLISH));
        assertEquals("Grade 4, group 402", classOf(pins, of(2016, "4", "402"), Language.ENGLISH));
        assertEquals("Grade 11, 11-C", classOf(birch, of(2010, "11", "11-C"), Language.ENGLISH));
        assertEquals("11e année, 11-C", classOf(birch, of(2010, "11", "11-C"), Language.FRENCH));
        assertEquals(
                "Préscolaire 5 ans, groupe 001",
                classOf(pins, of(2021, "Préscolaire 5 ans", "001"), Language.FRENCH));
        assertEquals("402", classOf(pins, of(2016, null, "402"), Language.FRENCH));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        for (Province province : Province.values()) {
            for (Language language : Language.values()) {
                School bare = Specimens.bare(province, language);
                Pupil unknown =
                        new Pupil(
                                Specimens.alix().id(),
                                1,
                                null,
                                new PersonName("Alix", ""),
                                LocalDate.of(2016, 5, 14),
                                List.of(),
                                List.of());
                ConsentSheet sheet = sheet(bare, unknown, language, SigningRule.GUARDIAN);
                assertNull(sheet.identity().third());
                assertEquals(2, sheet.letterhead().size());
                for (SheetPage page : sheet.pages()) {
                    for (String text : Wording.of(sheet, page)) {
                        assertFalse(text.contains("null"), text);
                        assertFalse(text.matches(".*(\\{|  |: ?\\.|, ?\\.|· *$).*"), text);
                    }
                }
            }
        }
    }

    @Test
    void fillsEveryBraceOfEveryWording() {
        for (School school : List.of(Specimens.platforms(), birch)) {
            for (Language language : Language.values()) {
                for (SigningRule rule : SigningRule.values()) {
                    for (int uses : new int[] {1, 9, 10, 17}) {
                        var some = Specimens.USES.all(school).subList(0, uses);
                        SheetOrder order =
                                Specimens.order(school, Specimens.noah(), some, language, rule);
                        String json = Specimens.sheet(order, null).json();
                        assertFalse(json.matches(".*\\{[a-zA-Z]+}.*"), json);
                    }
                }
            }
        }
    }

    @Test
    void countsTheLinesThatTheNoticeNames() {
        ConsentSheet sheet = sheet(pins, Specimens.alix(), Language.FRENCH, SigningRule.GUARDIAN);
        assertTrue(says(sheet, "Usages 1 à 3 : les personnes de l’école"));
        assertTrue(says(sheet, "Usages 4 et 5 : les personnes qui ont"));
        assertTrue(says(sheet, "Usages 6 à 9 : tout le monde"));
        assertTrue(says(sheet, "Les entreprises qui gèrent Facebook et Instagram gardent"));
        School bare = Specimens.bare(Province.QC, Language.FRENCH);
        ConsentSheet plain = sheet(bare, Specimens.alix(), Language.FRENCH, SigningRule.GUARDIAN);
        assertTrue(says(plain, "L’école ne maîtrise pas"));
        assertFalse(says(plain, "entreprise"));
    }

    @Test
    void speaksToWhomItConcerns() {
        assertEquals(
                "Image, voix, nom et travaux de votre enfant",
                title(pins, Language.FRENCH, SigningRule.GUARDIAN));
        assertEquals(
                "Image, voix, nom et travaux de l’élève",
                title(pins, Language.FRENCH, SigningRule.PUPIL_AND_GUARDIAN));
        assertEquals(
                "Your image, voice, name and work",
                title(birch, Language.ENGLISH, SigningRule.PUPIL));
        ConsentSheet adult = sheet(pins, Specimens.noah(), Language.FRENCH, SigningRule.PUPIL);
        assertFalse(says(adult, "votre enfant"));
        assertTrue(adult.signatures().intro().startsWith("À partir de 18\u00A0ans"));
    }

    @Test
    void givesOntarioItsNoticeOfCollection() {
        ConsentSheet french = sheet(birch, Specimens.alix(), Language.FRENCH, SigningRule.GUARDIAN);
        assertTrue(says(french, "Avis de collecte."));
        assertTrue(says(french, "Robin Ashby, direction adjointe, 45 Lakeview Road"));
        assertTrue(says(french, "hors du Canada"));
        assertFalse(says(french, "RLRQ"));
    }

    @Test
    void namesTheFirstAdultWhoMaySign() {
        Pupil alix = Specimens.alix();
        Pupil withGrandmother =
                new Pupil(
                        alix.id(),
                        1,
                        null,
                        alix.name(),
                        alix.birthDate(),
                        alix.enrolments(),
                        List.of(
                                Specimens.guardian("Rose", "Nguyen", Capacity.GRANDPARENT),
                                Specimens.guardian("Linh", "Nguyen", Capacity.FATHER)));
        ConsentSheet sheet = sheet(pins, withGrandmother, Language.FRENCH, SigningRule.GUARDIAN);
        assertEquals(
                "<b>Linh Nguyen</b>, père", sheet.signatures().first().lines().getLast().text());
        assertEquals(
                "Si une autre personne signe\u00A0: nom et lien",
                sheet.signatures().first().line());
        ConsentSheet nobody =
                sheet(pins, of(2016, "4", "402"), Language.FRENCH, SigningRule.GUARDIAN);
        assertEquals(1, nobody.signatures().first().lines().size());
        assertEquals("Votre nom et votre lien avec l’élève", nobody.signatures().first().line());
    }

    @Test
    void splitsTheLinesOverPages() {
        assertEquals(2, ComposeConsentSheet.pages(9));
        assertEquals(2, ComposeConsentSheet.pages(18));
        assertEquals(3, ComposeConsentSheet.pages(19));
        ConsentSheet long18 =
                Specimens.sheet(
                        Specimens.order(
                                pins,
                                Specimens.alix(),
                                Specimens.eighteen(pins),
                                Language.FRENCH,
                                SigningRule.GUARDIAN),
                        null);
        assertEquals(5, long18.pages().get(0).rows().size());
        assertEquals(13, long18.pages().get(1).rows().size());
        assertEquals("Page 2 de 2", long18.pages().get(1).pageLabel());
    }

    @Test
    void raisesTheFirstOfTheMonthAndKeepsPhonesWhole() {
        SheetOrder o =
                Specimens.order(
                        pins,
                        of(2016, "4", "402"),
                        Specimens.USES.defaults(pins),
                        Language.FRENCH,
                        SigningRule.GUARDIAN);
        SheetOrder first =
                new SheetOrder(
                        o.school(),
                        o.pupil(),
                        o.year(),
                        o.uses(),
                        o.wording(),
                        o.rule(),
                        o.number(),
                        o.codes(),
                        o.producedOn(),
                        LocalDate.of(2026, 10, 1),
                        o.journalHead());
        ConsentSheet sheet = Specimens.sheet(first, null);
        assertTrue(sheet.pages().get(1).kicker().contains("1<sup>er</sup>\u00A0octobre 2026"));
        assertTrue(sheet.letterhead().getLast().text().endsWith("418\u00A0555\u20110142"));
    }

    private String title(School school, Language language, SigningRule rule) {
        return sheet(school, Specimens.noah(), language, rule).pages().getFirst().title();
    }

    private static boolean says(ConsentSheet sheet, String text) {
        return sheet.pages().stream()
                .flatMap(page -> Wording.of(sheet, page).stream())
                .map(words -> RichText.plain(words).replace('\u00A0', ' '))
                .anyMatch(words -> words.contains(text));
    }
}
