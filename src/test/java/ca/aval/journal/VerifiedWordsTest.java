package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

final class VerifiedWordsTest {
    private static final Instant AT = Instant.parse("2026-08-24T13:00:00Z");
    private final VerifiedWords words =
            new VerifiedWords(new SchoolClock(Clock.fixed(AT, ZoneId.of("America/Toronto"))));

    @Test
    void aSoundRegisterSaysHowFarAndSinceWhen() {
        assertEquals(
                "The register is sound: 1,204 acts since 2026-08-24, 1 document, journal at"
                        + " 7f3a 91c2 e04d.",
                words.say(Language.ENGLISH, new Verified.Sound(1204, 1, AT, "7f3a 91c2 e04d")));
        assertTrue(
                words.say(Language.FRENCH, new Verified.Sound(0, 0, null, "0000 0000 0000"))
                        .contains("aucun acte"));
    }

    @Test
    void theFirstBrokenActIsNamedWithWhatToDo() {
        Verified broken =
                new Verified.Broken(
                        Verified.Part.JOURNAL,
                        "segment-000001.journal",
                        1412,
                        "MOVE_PUPIL",
                        AT,
                        List.of());
        assertEquals(
                "The journal is broken at act 1412 (segment-000001.journal). It is “Class changed”,"
                        + " 2026-08-24, 9:00. Keep this folder as it is and restore the last backup"
                        + " into an empty folder.",
                words.say(Language.ENGLISH, broken));
    }

    @Test
    void anActThatCannotBeReadIsPlacedAfterTheLastOne() {
        Verified broken =
                new Verified.Broken(
                        Verified.Part.JOURNAL, "segment-000001.journal", 7, "", AT, List.of());
        assertTrue(
                words.say(Language.ENGLISH, broken)
                        .contains("The last legible act before it is of 2026-08-24, 9:00."));
    }

    @Test
    void aDocumentIsKnownByWhatItIsAndTheBeginningOfItsName() {
        String name = "7f3a91c2e04d".repeat(5) + "7f3a";
        Verified broken =
                new Verified.Broken(
                        Verified.Part.DOCUMENT,
                        name,
                        3,
                        "PRINT_FORMS",
                        AT,
                        List.of("print_run 1f", "consent_form 2e"));
        String said = words.say(Language.ENGLISH, broken);
        assertTrue(said.contains("a printed batch (7f3a91c2e04d)."), said);
        assertFalse(said.contains(name), said);
    }

    @Test
    void everyPartHasItsSentenceAndItsRemedy() {
        for (Verified.Part part : Verified.Part.values()) {
            for (Language language : Language.values()) {
                String said =
                        words.say(
                                language, new Verified.Broken(part, "f-1", 0, "", null, List.of()));
                assertTrue(said.contains("f-1") && said.split("\\. ").length > 1, said);
            }
        }
    }
}
