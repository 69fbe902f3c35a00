package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.form.Composition.Refused;
import ca.aval.people.Capacity;
import ca.aval.people.Enrolment;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.OfficialAccount;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.School;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** The longest names that exist, the most lines, and what lies beyond. */
class ExtremeFormsTest {
    private static final String NAME_60 =
            "Marie-Antoinette-Emmanuelle de Bellefeuille-Saint-Cyr-Vaudry";
    private static final String SCHOOL_90 =
            "École primaire et secondaire"
                    + " Notre-Dame-du-Très-Saint-Rosaire-de-la-Rivière-aux-Outardes-X";
    private static final String BOARD_100 =
            "Centre de services scolaire francophone des"
                    + " Hautes-Terres-Boréales-et-du-Littoral-Nord-du-Saint-Laur";

    private final ConsentFormPrinter printer = new ConsentFormPrinter(new JasperPrinter());

    private static Pupil longPupil() {
        return new Pupil(
                new PupilId(new UUID(9, 9)),
                1,
                "2026-0001187",
                new PersonName("de Bellefeuille-Saint-Cyr-Vaudry", "Marie-Antoinette-Emmanuelle"),
                LocalDate.of(2011, 9, 30),
                List.of(
                        new Enrolment(
                                new UUID(3, 1),
                                Specimens.YEAR,
                                "Préscolaire 5 ans",
                                "Classe des Grandes-Ourses",
                                Specimens.YEAR.firstDay(),
                                null)),
                List.of(
                        Specimens.guardian(
                                "Marie-Antoinette-Emmanuelle",
                                "de Bellefeuille-Saint-Cyr-Vaudry",
                                Capacity.LEGAL_TUTOR)));
    }

    private static School longSchool(int accounts) {
        School pins = Specimens.grandsPins();
        List<OfficialAccount> all = new ArrayList<>();
        for (int i = 1; i <= accounts; i++) {
            all.add(new OfficialAccount("FACEBOOK", i, "facebook.com/EcoleNotreDameDuRosaire" + i));
        }
        return new School(
                pins.id(),
                1,
                BOARD_100,
                SCHOOL_90,
                pins.province(),
                pins.year(),
                pins.language(),
                pins.address(),
                pins.phone(),
                "secretariat.notre-dame-du-tres-saint-rosaire@csshtbl.example",
                "notre-dame-du-rosaire.example",
                new PrivacyOfficer(
                        NAME_60,
                        null,
                        null,
                        "protection-renseignements-personnels@csshtbl.example",
                        "418-555-0190, poste 24567",
                        null),
                null,
                all);
    }

    @Test
    void printsTheLongestNamesWhole() {
        assertEquals(60, NAME_60.length());
        assertEquals(90, SCHOOL_90.length());
        assertEquals(100, BOARD_100.length());
        List<ConsentSheet> sheets = new ArrayList<>();
        for (int uses : new int[] {9, 18, 27}) {
            for (SigningRule rule : SigningRule.values()) {
                for (Language language : Language.values()) {
                    School school = longSchool(12);
                    List<ConsentUse> all = Specimens.USES.all(school);
                    SheetOrder order =
                            Specimens.order(
                                    school, longPupil(), all.subList(0, uses), language, rule);
                    sheets.add(Specimens.sheet(order, Specimens.logo()));
                }
            }
        }
        byte[] pdf = print(sheets);
        PrintedText printed = new PrintedText(pdf);
        int page = 0;
        for (ConsentSheet sheet : sheets) {
            for (SheetPage words : sheet.pages()) {
                page++;
                for (String text : Wording.of(sheet, words)) {
                    assertTrue(printed.has(page, text), "page " + page + ": " + text);
                }
                assertTrue(printed.has(page, SCHOOL_90));
                assertTrue(printed.has(page, BOARD_100));
                assertTrue(printed.has(page, NAME_60));
            }
        }
        assertEquals(page, printed.pages());
        assertEquals(6 * 2 + 6 * 2 + 6 * 3, page);
    }

    @Test
    void refusesOrPrintsWholeWhateverComes() {
        Random random = new Random(5);
        List<ConsentSheet> printable = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < 24; i++) {
            School pins = Specimens.grandsPins();
            Pupil pupil =
                    Specimens.pupil(
                            words(random, 1 + random.nextInt(90)),
                            words(random, 1 + random.nextInt(90)),
                            LocalDate.of(2012, 12, 30),
                            words(random, 1 + random.nextInt(25)),
                            words(random, 1 + random.nextInt(25)));
            SigningRule rule = SigningRule.values()[i % 3];
            int uses = i % 2 == 0 ? 7 : 18;
            SheetOrder order =
                    Specimens.order(
                            pins,
                            pupil,
                            Specimens.eighteen(pins).subList(0, uses),
                            Language.FRENCH,
                            rule);
            switch (Specimens.COMPOSE.compose(order, null)) {
                case Composition.Composed(ConsentSheet sheet) -> printable.add(sheet);
                case Refused(Composition.Text what, String about, int limit) -> {
                    refused++;
                    assertTrue(
                            what == Composition.Text.PUPIL || what == Composition.Text.GUARDIAN,
                            what + about + limit);
                }
            }
        }
        assertTrue(refused > 0 && printable.size() > 5, refused + " refused");
        assertTrue(new PrintedText(print(printable)).pages() >= printable.size());
    }

    @Test
    void refusesWhatCannotFit() {
        School school = longSchool(13);
        List<ConsentUse> all = Specimens.USES.all(school);
        assertEquals(
                new Refused(Composition.Text.TOO_MANY_USES, "", 27),
                composed(school, longPupil(), all.subList(0, 28)));
        assertEquals(
                new Refused(Composition.Text.NO_USES, "", 27),
                composed(school, longPupil(), List.of()));
        School wide =
                withAccount("facebook.com/" + "UneAdresseVraimentTropLonguePourTenir".repeat(2));
        Composition made = composed(wide, Specimens.alix(), Specimens.USES.defaults(wide));
        assertEquals(
                new Refused(Composition.Text.USE_DETAIL, "SCHOOL_SOCIAL/FACEBOOK/1", 56), made);
        assertEquals(
                "Le détail de l’usage SCHOOL_SOCIAL/FACEBOOK/1 est trop long, adresse du compte"
                        + " comprise\u00A0: gardez-le sous 56 caractères.",
                ((Refused) made).sentence(Language.FRENCH));
    }

    @Test
    void refusesALogoThatIsNoPicture() {
        School pins = Specimens.grandsPins();
        SheetOrder order =
                Specimens.order(
                        pins,
                        Specimens.alix(),
                        Specimens.USES.defaults(pins),
                        Language.FRENCH,
                        SigningRule.GUARDIAN);
        Composition made = Specimens.COMPOSE.compose(order, new byte[] {1, 2, 3});
        assertEquals(Composition.Text.LOGO, assertInstanceOf(Refused.class, made).what());
    }

    private static Composition composed(School school, Pupil pupil, List<ConsentUse> uses) {
        List<ConsentUse> some = uses.isEmpty() ? Specimens.eighteen(Specimens.grandsPins()) : uses;
        SheetOrder o =
                Specimens.order(
                        school,
                        pupil,
                        some.subList(0, Math.min(18, some.size())),
                        Language.FRENCH,
                        SigningRule.GUARDIAN);
        return Specimens.COMPOSE.compose(
                new SheetOrder(
                        o.school(),
                        o.pupil(),
                        o.year(),
                        uses,
                        o.wording(),
                        o.rule(),
                        o.number(),
                        o.codes(),
                        o.producedOn(),
                        o.returnBy(),
                        o.journalHead()),
                null);
    }

    private static School withAccount(String address) {
        School pins = Specimens.grandsPins();
        return new School(
                pins.id(),
                1,
                pins.organization(),
                pins.name(),
                pins.province(),
                pins.year(),
                pins.language(),
                pins.address(),
                pins.phone(),
                pins.email(),
                pins.website(),
                pins.officer(),
                null,
                List.of(new OfficialAccount("FACEBOOK", 1, address)));
    }

    private static String words(Random random, int length) {
        StringBuilder words = new StringBuilder();
        while (words.length() < length) {
            int choice = random.nextInt(12);
            words.append(choice == 0 ? ' ' : choice == 1 ? '-' : "WéàmiÉl<&'ẞỹ".charAt(choice));
        }
        return words.toString().strip().isEmpty() ? "x" : words.toString().strip();
    }

    private byte[] print(List<ConsentSheet> sheets) {
        return printer.print(sheets, Optional.empty(), Language.FRENCH, Progress.NONE)
                .orElseThrow();
    }
}
