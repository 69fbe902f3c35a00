package ca.aval.consent.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class FormPreviewViewModelTest {
    @Test
    void theChosenPupilsFormIsShownPageByPage(@TempDir Path folder) {
        try (CampaignDesk desk = new CampaignDesk(folder.resolve("register")).underWay()) {
            FormPreviewViewModel preview = desk.model.preview();
            assertEquals("Choisissez un élève pour voir son formulaire.", preview.note().get());
            preview.look(desk.model.list().lines().getFirst());
            assertEquals("Nadeau, Alix (2016-05-14)", preview.title().get());
            assertEquals(2, preview.pages().size());
            assertEquals("Aperçu\u00A0: numéro et codes à l’impression.", preview.note().get());
            assertEquals(List.of(), desk.work.failures());
            assertEquals(List.of(), desk.school.forms());
        }
    }
}
