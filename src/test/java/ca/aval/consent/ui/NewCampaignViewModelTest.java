package ca.aval.consent.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class NewCampaignViewModelTest {
    private CampaignDesk desk;
    private NewCampaignViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new CampaignDesk(folder.resolve("register"));
        model = desk.model.beginning();
        model.begin();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theUsualChoicesAreTickedAndComeFirst() {
        assertTrue(model.begun().get());
        assertEquals("2026-09-18", model.returnBy().get());
        assertEquals(7, model.ticked().get());
        assertTrue(model.uses().size() > 7);
        assertTrue(model.tick(model.uses().get(6)).get());
        assertFalse(model.tick(model.uses().get(7)).get());
        assertEquals("", model.missing().get());
    }

    @Test
    void choicesNotCreatedAreOfferedAgain() {
        model.returnBy().set("2026-10-01");
        model.tick(model.uses().get(0)).set(false);
        model.draft().keep();
        NewCampaignViewModel again = desk.again().beginning();
        again.begin();
        assertEquals("2026-09-18", again.returnBy().get());
        again.draft().resume();
        assertEquals("2026-10-01", again.returnBy().get());
        assertEquals(6, again.ticked().get());
        again.create();
        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void aDateIsRefusedInWords() {
        model.returnBy().set("2026-02-30");
        assertEquals(
                "Cette date n’existe pas. Exemple\u00A0: 2026-09-18.", model.dateError().get());
        model.returnBy().set("2026-09-02");
        assertEquals(
                "Choisissez un jour après aujourd’hui et au plus tard le 2027-06-30.",
                model.dateError().get());
        assertFalse(model.missing().get().isEmpty());
        model.create();
        assertTrue(
                desk.school
                        .acts()
                        .read()
                        .read(ca.aval.consent.SampleRegister.YEAR)
                        .campaign()
                        .isEmpty());
        model.returnBy().set("2026-10-01");
        assertEquals("", model.dateError().get());
    }

    @Test
    void aDayWithoutClassIsSaidAndStillAccepted() {
        model.returnBy().set("2026-10-12");
        assertEquals(
                "Ce jour-là, il n’y a pas de classe. Vous pouvez le garder, ou choisir un jour"
                        + " de classe.",
                model.dayOff().get());
        assertEquals("", model.missing().get());
        model.returnBy().set("2026-10-13");
        assertEquals("", model.dayOff().get());
    }

    @Test
    void atLeastOneUseIsAsked() {
        model.uses().forEach(use -> model.tick(use).set(false));
        assertEquals("Cochez au moins un usage.", model.missing().get());
        model.uses().forEach(use -> model.tick(use).set(true));
        assertEquals("", model.missing().get());
    }

    @Test
    void aCampaignMadeMeanwhileIsTold() {
        desk.school.begin();
        model.create();
        assertEquals(
                "La campagne 2026-2027 existait déjà; rien n’a été changé.", model.refusal().get());
        assertEquals(CampaignViewModel.Step.NO_PUPILS, desk.model.step().get());
    }
}
