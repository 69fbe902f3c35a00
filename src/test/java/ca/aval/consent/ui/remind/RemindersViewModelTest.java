package ca.aval.consent.ui.remind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.reminder.ReminderSchool;
import ca.aval.consent.reminder.Situation;
import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.school.Province;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RemindersViewModelTest {
    private ReminderSchool school;
    private Pupil silent;

    @BeforeAll
    void open(@TempDir Path folder) {
        school = new ReminderSchool(folder.resolve("register"), Province.QC);
        Pupil answered = school.pupil("Alix", "2016-05-14", "401", ReminderSchool.mother(1));
        silent = school.pupil("Denis", "2016-02-11", "401", ReminderSchool.mother(1));
        Pupil unsigned = school.pupil("Ève", "2016-02-12", "402", ReminderSchool.mother(1));
        school.begin();
        school.on("2026-09-16");
        school.answers(answered, "Maude Nadeau", "2026-09-14", Answer.YES, Answer.YES);
        school.answers(unsigned, "", "2026-09-14", Answer.YES, Answer.YES);
        school.on("2026-09-21");
    }

    @AfterAll
    void close() {
        school.close();
    }

    @Test
    void everybodyWhoseAnswerIsMissingIsCountedByReasonAndByGroup() {
        RemindersViewModel model = model(Set.of());
        assertEquals(
                List.of("Toute l’école", "Groupe 401", "Groupe 402"),
                model.scopes().stream().map(Scope::name).toList());
        assertEquals(1, model.count(Situation.SILENT));
        assertEquals(1, model.count(Situation.DEFECT));
        assertTrue(model.sentences().getFirst().startsWith("2 lettres pour 2 élèves"));
        assertEquals(
                "Premiers rappels\u00A0: 2. Seconds et derniers\u00A0: 0.",
                model.sentences().get(1));
        model.scope().set(model.scopes().get(1));
        assertTrue(model.sentences().getFirst().startsWith("1 lettre pour 1 élève"));
        assertEquals(Set.of(silent.id()), model.addressed());
        Objects.requireNonNull(model.reasons().get(Situation.SILENT)).set(false);
        assertFalse(model.ready().get());
        assertEquals(
                List.of("Aucune lettre à imprimer pour ce choix aujourd’hui."), model.sentences());
    }

    @Test
    void theLettersOfThoseTickedAreHandedOverAndThenItIsTooSoon() {
        RemindersViewModel model = model(Set.of(silent.id()));
        assertEquals("L’élève coché", model.scopes().getFirst().name());
        List<RemindersViewModel.Ready> made = new ArrayList<>();
        model.print(made::add, refusal -> made.clear());
        assertTrue(made.getFirst().told().contains("1 lettre, 1 formulaire"));
        assertFalse(made.getFirst().pages().isEmpty());
        RemindersViewModel again = model(Set.of(silent.id()));
        assertFalse(again.ready().get());
        assertTrue(again.sentences().getLast().startsWith("Laissés de côté, le délai"));
        List<String> refused = new ArrayList<>();
        again.print(ready -> refused.clear(), refused::add);
        assertEquals(List.of("Personne n’est à rappeler aujourd’hui pour ce choix."), refused);
    }

    private RemindersViewModel model(Set<PupilId> ticked) {
        RemindersViewModel model =
                new RemindersViewModel(
                        school.acts(),
                        ReminderSchool.YEAR,
                        () -> AddressBlock.moved(0, 0),
                        new ImmediateWork(),
                        Words.of(
                                RemindersDialog.class,
                                "reminders",
                                new SimpleObjectProperty<>(Language.FRENCH)),
                        ticked);
        model.read(() -> {});
        return model;
    }
}
