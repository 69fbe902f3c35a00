package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.form.ConsentUse.Audience;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.platform.text.Language;
import ca.aval.school.Province;
import ca.aval.school.School;

import org.junit.jupiter.api.Test;

import java.util.List;

class ConsentUsesTest {
    private final ConsentUses uses = ConsentUses.catalogue();
    private final School pins = Specimens.grandsPins();

    private ConsentUse find(String code) {
        return uses.find(pins, code).orElseThrow();
    }

    @Test
    void asksNineQuestionsUnlessToldOtherwise() {
        assertEquals(
                List.of(
                        "CLASS_SPACE",
                        "SCHOOL_DISPLAY",
                        "PARENT_NEWSLETTER",
                        "CLASS_PHOTO_SALE",
                        "YEARBOOK",
                        "SCHOOL_WEBSITE",
                        "SCHOOL_SOCIAL/FACEBOOK/1",
                        "SCHOOL_SOCIAL/INSTAGRAM/1",
                        "LOCAL_MEDIA"),
                uses.defaults(pins).stream().map(ConsentUse::code).toList());
    }

    @Test
    void namesTheVeryAccount() {
        ConsentUse page = find("SCHOOL_SOCIAL/FACEBOOK/1");
        assertEquals("Page Facebook de l’école", page.label().get(Language.FRENCH));
        assertEquals("School Facebook page", page.label().get(Language.ENGLISH));
        assertEquals(
                "facebook.com/EcoleGrandsPins · photos de groupe, vidéos",
                page.detail().get(Language.FRENCH));
        assertEquals(Identification.NONE, page.identification());
        assertEquals(Audience.PUBLIC, page.audience());
        School many = Specimens.platforms();
        assertEquals(
                "Page Facebook de l’école\u00A0(2)",
                uses.find(many, "SCHOOL_SOCIAL/FACEBOOK/2")
                        .orElseThrow()
                        .label()
                        .get(Language.FRENCH));
    }

    @Test
    void wordsPlatformsInGeneral() {
        assertEquals("Compte X de l’école", find("SCHOOL_SOCIAL/X").label().get(Language.FRENCH));
        ConsentUse board = find("BOARD_SOCIAL/YOUTUBE");
        assertEquals("Chaîne YouTube du centre de services", board.label().get(Language.FRENCH));
        assertEquals("Service centre YouTube channel", board.label().get(Language.ENGLISH));
        assertEquals("Photos de groupe, vidéos", board.detail().get(Language.FRENCH));
        assertEquals(
                "Compte Mastodon de l’école",
                find("SCHOOL_SOCIAL/MASTODON").label().get(Language.FRENCH));
        School bare = Specimens.bare(Province.ON, Language.FRENCH);
        assertEquals(
                "Site Web du conseil scolaire",
                uses.find(bare, "BOARD_WEBSITE").orElseThrow().label().get(Language.FRENCH));
        assertEquals(
                "Photos de groupe, travaux",
                uses.find(bare, "SCHOOL_WEBSITE").orElseThrow().detail().get(Language.FRENCH));
    }

    @Test
    void findsOnlyWhatIsAChoice() {
        for (String code :
                List.of(
                        "PUBLIC_EVENT_NOTICE",
                        "SCHOOL_SOCIAL",
                        "SCHOOL_SOCIAL/",
                        "SCHOOL_SOCIAL/FACEBOOK/7",
                        "OTHER_SOCIAL/X",
                        "yearbook")) {
            assertTrue(uses.find(pins, code).isEmpty(), code);
        }
    }

    @Test
    void keepsEveryTextWithinItsUsualLimit() {
        for (ConsentUse use : uses.all(pins)) {
            for (Language language : Language.values()) {
                assertTrue(
                        use.label().getOrDefault(language, "?".repeat(99)).length() <= 46,
                        use.code());
                assertTrue(
                        use.detail().getOrDefault(language, "?".repeat(99)).length() <= 62,
                        use.code());
            }
        }
        assertEquals(15 + 2, uses.all(pins).size());
    }
}
