package ca.aval.consent.form;

import ca.aval.people.Capacity;
import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.law.SigningRule;
import ca.aval.policy.profile.Wording.Person;
import ca.aval.scan.ShortCode;
import ca.aval.school.OfficialAccount;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.Province;
import ca.aval.school.School;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import javax.imageio.ImageIO;

/** Invented schools, pupils and forms that the tests print. */
final class Specimens {
    static final SchoolYear YEAR = new SchoolYear(2026);
    static final byte[] KEY = "a key for tests".getBytes(StandardCharsets.UTF_8);
    static final ConsentUses USES = ConsentUses.catalogue();

    static final ComposeConsentSheet COMPOSE = new ComposeConsentSheet(USES);

    private Specimens() {}

    static School grandsPins() {
        return new School(
                new UUID(1, 1),
                1,
                "Centre de services scolaire des Deux-Rivages",
                "École des Grands-Pins",
                Province.QC,
                YEAR,
                Language.FRENCH,
                new PostalAddress("1200, rue des Mélèzes", "Rivière-Blanche", "QC", "G0X 9Z9"),
                "418 555-0142",
                "secretariat@grandspins.example",
                "grandspins.example",
                new PrivacyOfficer(
                        "Dominique Lavoie",
                        null,
                        null,
                        "vie-privee@cssdeuxrivages.example",
                        "418-555-0190",
                        null),
                null,
                List.of(
                        new OfficialAccount("FACEBOOK", 1, "facebook.com/EcoleGrandsPins"),
                        new OfficialAccount("INSTAGRAM", 1, "@ecole.grandspins")));
    }

    /** A school with a dozen accounts. */
    static School platforms() {
        School pins = grandsPins();
        List<OfficialAccount> accounts = new ArrayList<>();
        for (int i = 1; i <= 13; i++) {
            accounts.add(new OfficialAccount("FACEBOOK", i, "facebook.com/EcoleGrandsPins" + i));
        }
        return new School(
                pins.id(),
                1,
                pins.organization(),
                pins.name(),
                pins.province(),
                YEAR,
                pins.language(),
                pins.address(),
                pins.phone(),
                pins.email(),
                pins.website(),
                pins.officer(),
                null,
                accounts);
    }

    static School birchHill() {
        return new School(
                new UUID(1, 2),
                1,
                "Maple Shore District School Board",
                "Birch Hill Secondary School",
                Province.ON,
                YEAR,
                Language.ENGLISH,
                new PostalAddress("45 Lakeview Road", "Port Amber", "ON", "L0X 9Z9"),
                "7055550117",
                "office@birchhill.example",
                "birchhill.example",
                new PrivacyOfficer(
                        "Robin Ashby",
                        "direction adjointe",
                        "Vice-Principal",
                        null,
                        "705-555-0117",
                        "45 Lakeview Road, Port Amber ON L0X 9Z9"),
                null,
                List.of(
                        new OfficialAccount("FACEBOOK", 1, "facebook.com/BirchHillSS"),
                        new OfficialAccount("INSTAGRAM", 1, "@birchhill.ss")));
    }

    /** As the command line makes it: nothing but names. */
    static School bare(Province province, Language language) {
        return new School(
                new UUID(1, 3),
                1,
                "Conseil scolaire du Littoral",
                "École du Quai",
                province,
                YEAR,
                language,
                PostalAddress.NONE,
                null,
                null,
                null,
                PrivacyOfficer.UNKNOWN,
                null,
                List.of());
    }

    static Pupil pupil(String given, String family, LocalDate born, String level, String group) {
        return new Pupil(
                new PupilId(new UUID(2, family.hashCode())),
                1,
                "20-1187",
                new PersonName(family, given),
                born,
                List.of(new Enrolment(new UUID(3, 1), YEAR, level, group, YEAR.firstDay(), null)),
                List.of(guardian("Maude", "Bouchard", Capacity.MOTHER)));
    }

    static Pupil alix() {
        return pupil("Alix", "Bouchard-Nguyen", LocalDate.of(2016, 5, 14), "4", "402");
    }

    static Pupil noah() {
        return pupil("Noah", "Tremblay-Roy", LocalDate.of(2012, 2, 3), "3", "31");
    }

    static Pupil avery() {
        return pupil("Avery", "Lin-Campbell", LocalDate.of(2010, 6, 21), "11", "11-C");
    }

    static Guardian guardian(String given, String family, Capacity capacity) {
        return new Guardian(
                new UUID(4, 1),
                1,
                new PersonName(family, given),
                capacity,
                1,
                Language.FRENCH,
                null,
                null,
                PostalAddress.NONE);
    }

    /** The eighteen lines of the longest form of two pages. */
    static List<ConsentUse> eighteen(School school) {
        return List.of(
                        "CLASS_SPACE",
                        "SCHOOL_DISPLAY",
                        "PARENT_NEWSLETTER",
                        "SCHOOL_SOCIAL/THREADS",
                        "STAFF_TRAINING",
                        "YEARBOOK",
                        "STUDENT_NEWSPAPER",
                        "AWARD_LIST",
                        "WORK_PUBLICATION",
                        "SCHOOL_WEBSITE",
                        "BOARD_WEBSITE",
                        "SCHOOL_SOCIAL/FACEBOOK/1",
                        "SCHOOL_SOCIAL/INSTAGRAM/1",
                        "BOARD_SOCIAL/FACEBOOK",
                        "BOARD_PUBLICATION",
                        "LIVESTREAM",
                        "LOCAL_MEDIA",
                        "PARTNER_EVENT")
                .stream()
                .map(code -> USES.find(school, code).orElseThrow())
                .toList();
    }

    static SheetOrder order(
            School school,
            Pupil pupil,
            List<ConsentUse> uses,
            Language language,
            SigningRule rule) {
        return order(school, pupil, uses, language, rule, law(school));
    }

    /** The law of the school's province, for pupils. */
    static FormPolicy law(School school) {
        return FormPolicy.ofLaw(Jurisdictions.ofProvince(school.province().name()));
    }

    static SheetOrder order(
            School school,
            Pupil pupil,
            List<ConsentUse> uses,
            Language language,
            SigningRule rule,
            FormPolicy policy) {
        long id = pupil.name().hashCode() * 31L + uses.size();
        return new SheetOrder(
                school,
                pupil,
                YEAR,
                uses,
                FormWording.of(policy, language),
                rule,
                "2026-C-0412",
                FormCodes.sealed(
                        ShortCode.random(new Random(id)),
                        id,
                        41,
                        KEY,
                        ComposeConsentSheet.pages(uses.size())),
                LocalDate.of(2026, 9, 2),
                LocalDate.of(2026, 9, 18),
                "7f3a 91c2 e04d");
    }

    static ConsentSheet sheet(SheetOrder order, byte @Nullable [] logo) {
        return switch (COMPOSE.compose(order, logo)) {
            case Composition.Composed(ConsentSheet sheet) -> sheet;
            case Composition.Refused refused -> throw new AssertionError(refused);
        };
    }

    static BatchCoverSheet cover(Language language, int groups) {
        List<BatchCoverSheet.GroupCount> counts = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            String group = (i / 2 + 1) + "0" + (i % 2 + 1);
            counts.add(new BatchCoverSheet.GroupCount(group, 28, 26, 1, 1, 54));
        }
        return new BatchCoverSheet(
                language,
                Person.PUPIL,
                "École des Grands-Pins",
                "Centre de services scolaire des Deux-Rivages",
                Base64.getEncoder().encodeToString(logo()),
                "2026-B-0007",
                "L06/4.1",
                YEAR,
                9,
                LocalDateTime.of(2026, 9, 2, 10, 15),
                "Secrétariat (M. Audet)",
                LocalDate.of(2026, 9, 18),
                "7f3a 91c2 e04d",
                counts,
                List.of(
                        new BatchCoverSheet.ReasonCount("Adresse à compléter", groups - 2),
                        new BatchCoverSheet.ReasonCount("Signataire à confirmer", 2)));
    }

    /** A pine on a clear ground, as schools have them. */
    static byte[] logo() {
        BufferedImage picture = new BufferedImage(120, 120, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x17344F));
        for (int i = 0; i < 3; i++) {
            pen.fill(
                    new Polygon(
                            new int[] {60, 20 + 8 * (2 - i), 100 - 8 * (2 - i)},
                            new int[] {5 + 25 * i, 50 + 25 * i, 50 + 25 * i},
                            3));
        }
        pen.fillRect(53, 95, 14, 25);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
