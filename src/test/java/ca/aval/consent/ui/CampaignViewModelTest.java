package ca.aval.consent.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.ui.CampaignViewModel.Step;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class CampaignViewModelTest {
    @Test
    void theYearBeginsThenIsUnderWay(@TempDir Path folder) {
        try (CampaignDesk desk = new CampaignDesk(folder.resolve("register"))) {
            CampaignViewModel model = desk.model;
            assertEquals(Step.READING, model.step().get());
            model.refresh();
            assertEquals(Step.TO_BEGIN, model.step().get());
            model.beginning().begin();
            model.beginning().create();
            assertEquals(Step.NO_PUPILS, model.step().get());
            desk.school.addPupils();
            model.refresh();
            assertEquals(Step.UNDER_WAY, model.step().get());
            assertEquals("Réponses d’ici le 18\u00A0septembre 2026", model.due().get());
            desk.settings.change(s -> s.withLanguage(Language.ENGLISH));
            assertEquals("Answers due by September\u00A018, 2026", model.due().get());
            assertEquals(List.of(), desk.work.failures());
        }
    }

    @Test
    void whatWasPrintedIsNoLongerTickedAndIsShownAsPrinted(@TempDir Path folder) {
        try (CampaignDesk desk = new CampaignDesk(folder.resolve("register")).underWay()) {
            CampaignViewModel model = desk.model;
            PupilLine first = model.list().lines().getFirst();
            model.preview().look(first);
            assertEquals(null, model.preview().paper().get(), "a form without number stays here");
            model.list().tick(first).set(true);
            Path file = folder.resolve("forms.pdf");
            model.save(file);
            assertEquals(true, Files.exists(file));
            assertEquals(0, model.list().ticked().get());
            assertEquals(true, model.list().lines().getFirst().printed());
            assertEquals(
                    "2026-C-0001 · " + model.list().lines().getFirst().code(),
                    model.preview().note().get());
            assertEquals("Formulaire 2026-C-0001", model.preview().paper().get().name());
        }
    }
}
