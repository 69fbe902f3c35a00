package ca.aval.consent.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.Route;
import ca.aval.consent.ui.FormListViewModel.Filter;
import ca.aval.kit.State;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the page of the consents says once answers come back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CampaignAnswersTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 2);

    private CampaignDesk desk;
    private FormListViewModel list;

    @BeforeAll
    void record(@TempDir Path folder) {
        desk = new CampaignDesk(folder.resolve("register")).underWay();
        list = desk.model.list();
        assertFalse(list.answering().get());
        desk.model.save(folder.resolve("forms.pdf"));
        answer(0, "Maude Nadeau", Answer.YES, Answer.YES);
        answer(2, "Maude Lindsay", Answer.YES, Answer.BLANK);
        answer(3, "Guy Roy", Answer.YES, Answer.YES);
        desk.model.refresh();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void eachLineSaysItsStateWhoSignedHowManyAreAllowedAndWhenItCame() {
        assertEquals(
                List.of("Complet", "En attente", "Partiel", "Signataire à vérifier"),
                list.lines().stream().map(line -> line.state().word()).toList());
        assertEquals(
                List.of("Maude Nadeau, mère", "—", "Maude Lindsay, mère", "Guy Roy, hors liste"),
                list.lines().stream().map(PupilLine::signer).toList());
        assertEquals(
                List.of("7 sur 7", "—", "6 sur 7", "—"),
                list.lines().stream().map(line -> line.answered().yes()).toList());
        assertEquals("2\u00A0sept.", list.lines().getFirst().answered().received());
        assertEquals("—", list.lines().get(1).answered().received());
    }

    @Test
    void theGroupsCountWhatIsSettledAndTheChipsWhatIsLeft() {
        assertTrue(list.answering().get());
        GroupLine school = list.groups().getFirst();
        assertEquals(1, school.done());
        assertEquals(0.5, school.partial());
        assertEquals(
                List.of(Filter.ALL, Filter.COMPLETE, Filter.TO_COMPLETE, Filter.SILENT),
                list.choices());
        assertEquals(List.of(4, 1, 2, 1), list.choices().stream().map(list::count).toList());
        assertEquals(1, list.count(Filter.TO_VERIFY));
        assertEquals(1, list.silent().get());
        assertEquals(List.of(list.lines().get(1).key()), list.silentChosen());
    }

    @Test
    void theCardNamesTheEmptyBoxWhoSignedAndWhoTypedIt() {
        desk.model.preview().look(list.lines().get(2));
        List<String> facts = desk.model.preview().facts().stream().map(State::word).toList();
        assertEquals(
                List.of(
                        "1 case vide, comptée comme un «\u00A0non\u00A0»\u00A0: Site Web de"
                                + " l’école.",
                        "Signature vue; Maude Lindsay, mère",
                        "Reçu le 2\u00A0sept. (formulaire), saisi par Odile Vachon"),
                facts);
        desk.model.preview().look(list.lines().get(3));
        assertTrue(
                desk.model.preview().facts().getFirst().word().startsWith("Guy Roy, hors liste"));
        desk.model.preview().look(list.lines().get(1));
        assertEquals(List.of(), desk.model.preview().facts());
    }

    private void answer(int line, String signatory, Answer all, Answer website) {
        Map<String, Answer> answers = new HashMap<>();
        List<String> uses =
                desk.school
                        .open()
                        .work()
                        .read(() -> desk.school.open().campaigns().find(SampleRegister.YEAR))
                        .orElseThrow()
                        .form()
                        .uses();
        uses.forEach(use -> answers.put(use, use.equals("SCHOOL_WEBSITE") ? website : all));
        desk.school
                .open()
                .answers()
                .acts()
                .record()
                .record(
                        new AnswerSlip(
                                list.lines().get(line).code(),
                                answers,
                                signatory,
                                SIGNED,
                                Route.FORM,
                                null));
    }
}
