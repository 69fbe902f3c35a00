package ca.aval.consent.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.check.CheckOffice;
import ca.aval.consent.check.KeepCheck;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.Content;
import ca.aval.consent.form.PrintedText;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class KeptChecksViewModelTest {
    @Test
    void aKeptAnswerIsReadAsItWasBesideToday(@TempDir Path folder) {
        try (CheckOffice office = new CheckOffice(folder.resolve("register"))) {
            Whom whom = new Whom.Group("401");
            office.parts
                    .keep()
                    .keep(
                            new KeepCheck.Wish(
                                    whom,
                                    office.checked(whom, office.question(Content.GROUP_PHOTO)),
                                    null,
                                    "Remise des certificats"));
            office.answer(office.chloe, Answer.YES);
            List<KeptCheckId> recorded = new ArrayList<>();
            KeptChecksViewModel model =
                    new KeptChecksViewModel(
                            office.parts.acts(),
                            SampleRegister.CLOCK,
                            new ImmediateWork(),
                            Words.of(
                                    MayPublishView.class,
                                    "may_publish",
                                    new SimpleObjectProperty<>(Language.FRENCH)),
                            recorded::add);
            model.refresh();
            KeptLine line = model.lines().getFirst();
            assertEquals("P-2026-001", line.number());
            assertEquals("Groupe 401", line.whom());
            assertEquals("Oui, mais sans 2 élèves", line.answer().word());
            assertEquals(line.id(), model.open().get(), "the newest is open");
            assertEquals(
                    List.of("Peut paraître", "Refus de cet usage", "Sans réponse"),
                    model.people().stream().map(p -> p.then().word()).toList());
            assertEquals(
                    List.of("Peut paraître", "Refus de cet usage", "Peut paraître"),
                    model.people().stream().map(p -> p.now().word()).toList());
            assertTrue(model.summary().get().contains("Remise des certificats"));
            List<ShownPaper> papers = new ArrayList<>();
            model.print(true, papers::add);
            assertEquals(2, model.onSheet(), "those of then, not of today");
            PrintedText paper = new PrintedText(papers.getFirst().paper().pdf());
            for (String words : List.of("P-2026-001", "Caron, Chloé", "Sans réponse")) {
                assertTrue(paper.has(words), words);
            }
            model.record();
            assertEquals(List.of(line.id()), recorded);
        }
    }
}
