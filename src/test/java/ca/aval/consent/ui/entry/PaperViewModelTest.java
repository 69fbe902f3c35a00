package ca.aval.consent.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Reply;
import ca.aval.people.Capacity;
import ca.aval.people.Guardian;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.platform.text.Language;
import ca.aval.school.PostalAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class PaperViewModelTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void row12_fromFourteenOnTwoMaySignAndBothAreKept() {
        EntryOffice office = new EntryOffice(folder);
        AnswersViewModel model = office.model();
        PaperViewModel paper = open(office, model, "2012-09-08");
        assertEquals(
                List.of("Mère", "Beau-parent", "Mère et élève", "Élève", "Non signé"),
                words(paper).subList(0, 5));
        assertEquals("Mère", paper.signer().get().word());
        assertEquals("14 ans\u00A0: sa réponse compte aussi.", model.card().rule().get());
        paper.signByLetter("e");
        assertEquals("Élève", paper.signer().get().word());
        paper.signByLetter("m");
        paper.signByLetter("m");
        assertEquals("Mère et élève", paper.signer().get().word());
        assertEquals("", paper.doubt().get());
        paper.replies().replaceAll(any -> Reply.YES);
        assertTrue(model.next().isEmpty());
        assertEquals("Mère et élève", model.pile().lines().getFirst().signer());
        assertEquals("Complet", model.pile().lines().getFirst().state().word());
    }

    @Test
    void row12_theDayOfTheSignatureDecidesWhatTheAgeIs() {
        EntryOffice office = new EntryOffice(folder);
        AnswersViewModel model = office.model();
        PaperViewModel paper = open(office, model, "2012-09-08");
        paper.day().set(LocalDate.of(2026, 9, 7));
        assertEquals("13 ans", model.card().age().get());
        assertTrue(words(paper).stream().noneMatch("Mère et élève"::equals));
        paper.signByLetter("e");
        assertTrue(paper.doubt().get().startsWith("À cet âge, la signature de l’élève"));
        paper.day().set(LocalDate.of(2026, 9, 8));
        assertEquals("", paper.doubt().get());
    }

    @Test
    void row14_fromEighteenOnThePupilDecidesAlone() {
        EntryOffice office = new EntryOffice(folder);
        AnswersViewModel model = office.model();
        PaperViewModel paper = open(office, model, "2008-09-08");
        assertEquals("Élève", paper.signer().get().word());
        paper.signByLetter("m");
        assertTrue(paper.doubt().get().startsWith("L’élève décide seul"));
        paper.replies().replaceAll(any -> Reply.YES);
        model.next();
        assertEquals("À vérifier", model.pile().lines().getFirst().state().word());
    }

    @Test
    void aStepParentIsToldWhileTypingAndRecordedAllTheSame() {
        EntryOffice office = new EntryOffice(folder);
        AnswersViewModel model = office.model();
        PaperViewModel paper = open(office, model, "2016-09-08");
        paper.signByLetter("b");
        assertEquals(
                "Beau-parent\u00A0: sans autorité parentale ce jour-là. La réponse est consignée"
                        + " et mise de côté.",
                paper.doubt().get());
        office.language.set(Language.ENGLISH);
        assertEquals("Step-parent", paper.signer().get().word());
        assertTrue(paper.doubt().get().startsWith("Step-parent: without parental authority"));
    }

    @Test
    void row29_aYesToEverythingWithoutAFormIsCautionedAgainst() {
        EntryOffice office = new EntryOffice(folder);
        AnswersViewModel model = office.model();
        PaperViewModel paper = open(office, model, "2016-09-08");
        paper.replies().replaceAll(any -> Reply.YES);
        assertEquals("", model.card().caution().get());
        paper.way().set(Way.EMAIL);
        assertTrue(model.card().caution().get().contains("oui à tout"));
        paper.replies().set(0, Reply.NO);
        assertEquals("", model.card().caution().get());
        paper.way().set(Way.SPOKEN);
        assertEquals("Entendu et noté par Odile Vachon.", model.card().caution().get());
    }

    @Test
    void row9_oneHoldersAnswerIsReplacedByAnothersOnlyAfterAPlainQuestion() {
        EntryOffice office = new EntryOffice(folder);
        AnswersViewModel model = office.model();
        PaperViewModel paper = open(office, model, "2012-09-08");
        paper.replies().replaceAll(any -> Reply.NO);
        assertTrue(model.next().isEmpty());
        assertTrue(model.correct(0));
        paper.replies().replaceAll(any -> Reply.YES);
        paper.signByLetter("e");
        assertEquals(Optional.of(Complaint.CHOOSE), model.next());
        assertTrue(paper.formerly().get().contains("Mère, 2026-09-10"));
        paper.signByLetter("b");
        assertEquals("", paper.formerly().get());
        assertEquals(Optional.of(Complaint.CHOOSE), model.next());
        paper.further();
        assertEquals(Optional.empty(), model.next());
        assertEquals(2, model.pile().lines().size());

        assertTrue(model.correct(0));
        paper.signByLetter("e");
        assertEquals(Optional.of(Complaint.CHOOSE), model.next());
        paper.correct();
        assertEquals(Optional.empty(), model.next());
        assertEquals("Élève", model.pile().lines().getLast().signer());
        assertEquals(2, model.pile().lines().size());
    }

    private static PaperViewModel open(EntryOffice office, AnswersViewModel model, String born) {
        Pupil pupil = SomePupils.pupil("401", "Proulx", "Olivier", born, "303");
        List<Guardian> adults = new ArrayList<>();
        adults.add(adult(1, "Chantal", Capacity.MOTHER));
        adults.add(adult(2, "Karl", Capacity.STEP_PARENT));
        office.answers.office.people.add(List.of(pupil.withGuardians(adults)));
        String code = office.answers.print(pupil.id());
        model.refresh();
        return EntryOffice.typed(model, code, Reply.AWAITED);
    }

    private static Guardian adult(int rank, String given, Capacity capacity) {
        return new Guardian(
                UUID.randomUUID(),
                rank,
                new PersonName("Proulx", given),
                capacity,
                1,
                Language.FRENCH,
                null,
                null,
                PostalAddress.NONE);
    }

    private static List<String> words(PaperViewModel paper) {
        return paper.signers().stream().map(Signer::word).toList();
    }
}
