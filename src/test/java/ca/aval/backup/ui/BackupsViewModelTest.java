package ca.aval.backup.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.backup.BackupPast;
import ca.aval.backup.FollowedJournal;
import ca.aval.backup.OneRegister;
import ca.aval.backup.TakenBack;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** The page of backups says what there is and what was done. */
class BackupsViewModelTest {
    @TempDir Path folder;

    private final LiveSettings settings =
            new LiveSettings(
                    new Settings(Language.FRENCH, ThemeChoice.LIGHT, 100, null, null), s -> {});
    private final AtomicInteger drilled = new AtomicInteger();
    private BackupPast past = new BackupPast(null, null, null);
    private OneRegister one;
    private FollowedJournal journal;
    private BackupsViewModel model;

    @BeforeEach
    void create() {
        one = new OneRegister(folder);
        journal = new FollowedJournal(one.backups(), one.clock);
        model =
                new BackupsViewModel(
                        one.acts(OneRegister.PRINCIPAL),
                        journal,
                        () -> past,
                        settings,
                        new ImmediateWork(),
                        Words.of(BackupsView.class, "backups", settings.language()),
                        one.clock,
                        drilled::incrementAndGet);
        model.refresh();
    }

    @AfterEach
    void close() {
        journal.close();
        one.close();
    }

    @Test
    void listsWhatWasMadeAndSaysSo() {
        assertTrue(model.lines().isEmpty());
        model.backUp();
        assertEquals(1, model.lines().size());
        BackupLine line = model.lines().getFirst();
        assertEquals("2026-09-02", line.day());
        assertEquals("Cet ordinateur", line.place());
        assertEquals("Vérifiée", line.state().word());
        assertEquals(1, line.act());
        assertTrue(model.done().get().contains("jusqu’à l’acte 1"), model.done().get());
        assertFalse(model.busy().get());
    }

    @Test
    void remembersASecondPlaceThatWasLookedAt() {
        model.chooseSecond(one.register.folder());
        assertNull(settings.settings().get().secondPlace());
        assertTrue(model.refusal().get().contains("dans le registre"), model.refusal().get());
        model.chooseSecond(one.key);
        assertEquals(one.key, settings.settings().get().secondPlace());
        assertEquals(one.key.toString(), model.secondPlace().getValue());
        model.backUp();
        assertEquals(2, model.lines().size());
        assertTrue(model.secondState().getValue().contains("même appareil"));
        model.forgetSecond();
        assertEquals("Aucun pour le moment", model.secondPlace().getValue());
        assertEquals(1, model.lines().size());
    }

    @Test
    void warnsWhenTheSecondPlaceIsAway() {
        settings.change(s -> s.withSecondPlace(folder.resolve("unplugged")));
        model.backUp();
        assertTrue(model.warning().get().startsWith("Elle n’est que dans le dossier du registre."));
        assertTrue(model.secondState().getValue().startsWith("Hors de portée"));
    }

    @Test
    void saysFromWhenARestoredRegisterIsAndWhatWasLeftBehind() throws IOException {
        assertEquals("", model.restored().getValue());
        JournalPosition last = one.register.position();
        BackedUp.act(one.register, "deux");
        one.backups().second(one.key).mirror().follow();
        past =
                new BackupPast(
                        null,
                        null,
                        new TakenBack(
                                one.clock.now(), last, new JournalPosition(2, "0".repeat(64))));
        model.refresh();
        assertTrue(model.restored().getValue().contains("septembre 2026"));
        assertTrue(model.restored().getValue().contains("pas de second endroit"));
        settings.change(s -> s.withSecondPlace(folder.resolve("unplugged")));
        model.refresh();
        assertTrue(model.restored().getValue().contains("hors de portée"));
        settings.change(s -> s.withSecondPlace(one.key));
        model.refresh();
        assertTrue(
                model.restored().getValue().contains("a encore 1 acte fait après elle"),
                model.restored().getValue());
    }

    @Test
    void rehearsesWithTheNewestBackup() {
        model.drill(null);
        assertTrue(model.refusal().get().startsWith("Il n’y a pas encore"));
        model.backUp();
        model.drill(null);
        assertTrue(model.done().get().startsWith("Tout est revenu"), model.done().get());
        assertEquals(1, drilled.get());
    }

    @Test
    void refusesToRehearseWithADamagedOne() throws IOException {
        model.backUp();
        BackupLine line = model.lines().getFirst();
        Files.write(Path.of(line.key()), new byte[100]);
        model.drill(line);
        assertTrue(model.refusal().get().contains("n’est pas une sauvegarde"));
        assertEquals(0, drilled.get());
        model.refresh();
        assertEquals("Endommagée", model.lines().getFirst().state().word());
    }

    @Test
    void followsTheJournalToTheSecondPlace() throws IOException {
        model.chooseSecond(one.key);
        BackedUp.act(one.register, "deux");
        journal.nudge();
        journal.close();
        assertEquals(one.register.position(), journal.state().last());
        try (var files = Files.walk(one.key)) {
            assertTrue(files.anyMatch(f -> f.endsWith("segment-000001.journal")));
        }
    }
}
