package ca.aval.consent.ui.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PupilConsentsViewModelTest {
    private PupilDesk desk;

    @BeforeAll
    void open(@TempDir Path folder) {
        desk = new PupilDesk(folder.resolve("register"));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void eachUseSaysWhoAnsweredWhenByWhichWayAndUntilWhen() {
        PupilConsentsViewModel model = desk.of(0);
        UseLine space = model.uses().getFirst();
        assertEquals("Permis", space.state().word());
        assertEquals(
                "Oui\u00A0: Maude Nadeau, mère (formulaire, 2\u00A0septembre 2026);"
                        + " jusqu’au 30\u00A0juin 2027",
                space.detail());
        assertTrue(model.asked().get());
        assertEquals("", model.note().get());
    }

    @Test
    void nothingThatWasEverSaidIsHidden() {
        PupilConsentsViewModel model = desk.of(1);
        assertEquals(
                List.of(
                        "Retrait\u00A0: Album de l’école",
                        "Réponse corrigée\u00A0: Maude Nadeau, mère",
                        "Réponse remplacée depuis\u00A0: Maude Nadeau, mère",
                        "Formulaire 2026-2027 imprimé"),
                model.past().stream().map(line -> line.what().word()).toList());
        assertTrue(model.past().getFirst().detail().contains("de vive voix"));
        assertNotNull(model.past().getFirst().taken());
        assertTrue(model.past().getFirst().detail().contains("consigné par Odile Vachon"));
        UseLine album =
                model.uses().stream()
                        .filter(use -> use.code().equals("YEARBOOK"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Retiré", album.state().word());
    }

    @Test
    void whereNothingWasAskedTheAnswerIsSaidToBeNo() {
        PupilConsentsViewModel model = desk.of(3);
        assertTrue(model.uses().isEmpty() && model.past().isEmpty());
        assertFalse(model.asked().get());
        assertTrue(model.note().get().startsWith("Aucun formulaire n’a été imprimé"));
        desk.settings.change(s -> s.withLanguage(Language.ENGLISH));
        assertTrue(model.note().get().startsWith("No form was printed"));
        desk.settings.change(s -> s.withLanguage(Language.FRENCH));
        model.show(null);
        assertEquals("", model.note().get());
    }
}
