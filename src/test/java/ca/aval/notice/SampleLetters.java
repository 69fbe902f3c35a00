package ca.aval.notice;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.Province;
import ca.aval.school.School;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Letters of an invented school, for tests. */
final class SampleLetters {
    private SampleLetters() {}

    static School school(String organization, String name, Province province, String city) {
        return new School(
                UUID.randomUUID(),
                1,
                organization,
                name,
                province,
                new SchoolYear(2026),
                Language.FRENCH,
                new PostalAddress("1200, rue des Mélèzes", city, province.name(), "G0X 9Z9"),
                "4185550142",
                "direction@grandspins.example",
                null,
                PrivacyOfficer.UNKNOWN,
                null,
                List.of());
    }

    static School grandsPins() {
        return school(
                "Centre de services scolaire des Deux-Rivages",
                "École des Grands-Pins",
                Province.QC,
                "Rivière-Blanche");
    }

    static Letter letter(LetterDraft words, School school, String signer) {
        return new Letter(
                words,
                new Sender(school, null, signer),
                "2026-L-0958",
                LocalDate.of(2026, 10, 1),
                "c81e 22f7 5b90");
    }

    static LetterDraft draft(Language language, List<String> address, int sections) {
        boolean french = language == Language.FRENCH;
        List<LetterSection> parts = new ArrayList<>();
        for (int i = 1; i <= sections; i++) {
            parts.add(
                    i % 3 == 0
                            ? LetterSection.list(
                                    (french ? "Comment répondre " : "How to reply ") + i,
                                    List.of(
                                            "Remplissez la page 2 <b>sans hâte</b>.",
                                            "Signez, puis retournez cette page dans l’agenda ou"
                                                    + " au secrétariat, si possible avant le"
                                                    + " 2 octobre 2026, dernier mot "
                                                    + i))
                            : LetterSection.of(
                                    (french ? "Ce qui manque " : "What is missing ") + i,
                                    "Le formulaire sur l’image, la voix, le nom et les travaux"
                                            + " d’Alix Bouchard-Nguyen (groupe 402), envoyé le"
                                            + " 2 septembre 2026, alinéa "
                                            + i));
        }
        return new LetterDraft(
                "L07",
                "1.0",
                language,
                Confidentiality.CONFIDENTIAL,
                "Maude Bouchard",
                address,
                Delivery.ORDINARY_MAIL,
                french ? "Formulaire d’Alix" : "Alix’s form",
                french ? "Bonjour," : "Hello,",
                List.of("Une première phrase."),
                parts,
                french ? "Cordialement," : "Sincerely,",
                List.of(french ? "formulaire (2 pages)" : "form (2 pages)"),
                List.of(),
                UUID.randomUUID(),
                null);
    }
}
