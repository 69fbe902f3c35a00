package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.Province;
import ca.aval.school.School;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.UUID;

final class ContactsTest {
    @ParameterizedTest
    @CsvSource({
        "418 555-0123, 418~555_0123, 418_555_0123",
        "1 418 555-0123, 1~418~555_0123, 1_418_555_0123",
        "14185550123, 1~418~555_0123, 1_418_555_0123",
        "+1 (418) 555-0123 poste 4, 1~418~555_0123 poste 4, 1_418_555_0123 poste 4",
        "0033 1 42 68 53 00, 0033 1 42 68 53 00, 0033 1 42 68 53 00",
        "41855501234, 41855501234, 41855501234"
    })
    void aTelephoneIsSetAsTheLanguageSetsIt(String typed, String french, String english) {
        assertEquals(set(french), line(Language.FRENCH, typed));
        assertEquals(set(english), line(Language.ENGLISH, typed));
    }

    @Test
    void anEnglishFormPrintsNoFrenchTitle() {
        PrivacyOfficer officer =
                new PrivacyOfficer("Lyne Roy", "Directrice", null, "lyne@pins.example", null, null);
        assertTrue(officer(Language.FRENCH, officer).startsWith("Lyne Roy, Directrice"));
        String english = officer(Language.ENGLISH, officer);
        assertTrue(english.startsWith("Lyne Roy, "), english);
        assertFalse(english.contains("Directrice"), english);
    }

    private static String officer(Language language, PrivacyOfficer officer) {
        Map<String, String> texts =
                FormWording.of(Specimens.law(Specimens.grandsPins()), language)
                        .texts(SigningRule.values()[0]);
        Words words = new Words(language, texts);
        new Contacts(school("418 555-0123", officer), words).addFacts();
        return words.fill("{officer}");
    }

    private static String line(Language language, String phone) {
        return new Contacts(school(phone, PrivacyOfficer.UNKNOWN), new Words(language, Map.of()))
                .addressLine();
    }

    private static String set(String marked) {
        return marked.replace('~', '\u00A0').replace('_', '\u2011');
    }

    private static School school(String phone, PrivacyOfficer officer) {
        return new School(
                UUID.randomUUID(),
                0,
                "Centre des Rives",
                "École des Pins",
                Province.QC,
                new SchoolYear(2026),
                Language.FRENCH,
                PostalAddress.NONE,
                phone,
                null,
                null,
                officer,
                null,
                List.of());
    }
}
