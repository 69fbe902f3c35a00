package ca.aval.consent.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.AnswerOffice;
import ca.aval.kit.Reply;
import ca.aval.people.PupilPlace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class PupilCardViewModelTest {
    @Test
    void theCardSaysWhoMaySignAndFollowsThePaper(@TempDir Path folder) {
        EntryOffice office = new EntryOffice(folder);
        AnswersViewModel model = office.model();
        PupilCardViewModel card = model.card();
        assertEquals("", card.name().get());
        card.open();
        assertEquals(List.of(), office.gone);
        EntryOffice.typed(model, office.answers.code, Reply.YES);
        AnswerOffice answers = office.answers;
        assertEquals("Léa Ménard", card.name().get());
        assertEquals("9 ans", card.age().get());
        assertEquals("041", card.beside().get());
        assertEquals("Naissance\u00A0: 2016-12-22", card.born().get());
        assertEquals("9 ans\u00A0: un titulaire signe.", card.rule().get());
        assertTrue(
                card.holders().get().contains(answers.pupil.guardians().getFirst().name().full()));
        assertEquals("", card.lastYear().get());
        card.open();
        assertEquals(List.of(new PupilPlace(answers.pupil.id())), office.gone);
        model.clear();
        assertEquals("", card.name().get());
    }
}
