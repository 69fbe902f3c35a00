package ca.aval.backup.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.backup.OneRegister;
import ca.aval.backup.TakeBack;
import ca.aval.kit.Words;
import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.SecondPlace;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.register.Register;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** A backup is checked whole before anything is put in place. */
class RestoreViewModelTest {
    @TempDir Path folder;

    private OneRegister one;
    private RestoreViewModel model;
    private Path place;

    @BeforeEach
    void create() {
        one = new OneRegister(folder);
        place = folder.resolve("place");
        model = model(one.acts(OneRegister.PRINCIPAL).elsewhere());
        one.acts(OneRegister.PRINCIPAL).backUp().now(one.key, BackedUp.UNWATCHED);
        SecondPlace second = one.backups().second(one.key);
        model.file().set(second.shelf().newest().orElseThrow().file().toString());
        model.unlocker().user().set("direction");
    }

    @AfterEach
    void close() {
        one.close();
    }

    @Test
    void checksThenPutsInPlace() {
        check();
        assertEquals(RestoreViewModel.Step.CHECKED, model.step().get());
        assertFalse(Files.exists(place));
        assertTrue(model.said().get().startsWith("Tout est revenu"), model.said().get());
        assertEquals("_Restaurer cette sauvegarde", model.main().get());
        assertEquals("", model.leaveOut().get());
        model.finish(false);
        assertEquals(RestoreViewModel.Step.DONE, model.step().get());
        assertTrue(Register.isIn(place));
        assertTrue(model.said().get().contains("les comptes fermés depuis"), model.said().get());
    }

    @Test
    void offersWhatTheSecondPlaceHasBeyondIt() {
        BackedUp.act(one.register, "deux");
        BackedUp.act(one.register, "trois");
        one.backups().second(one.key).mirror().follow();
        check();
        assertEquals("_Restaurer avec ces 3 actes de plus", model.main().get());
        assertEquals(
                "Restaurer _sans ces 3 actes, qui manqueront au registre", model.leaveOut().get());
        model.finish(true);
        assertTrue(model.said().get().endsWith("du dernier de ces actes."), model.said().get());
        try (Register back = BackedUp.open(place)) {
            assertEquals(List.of("deux", "trois", "un"), BackedUp.userNames(back));
        }
    }

    @Test
    void looksAtTheSecondPlaceForABackupThatLiesElsewhere() {
        model.file().set(one.backups().own().newest().orElseThrow().file().toString());
        BackedUp.act(one.register, "deux");
        one.backups().second(one.key).mirror().follow();
        check();
        model.finish(true);
        try (Register back = BackedUp.open(place)) {
            assertEquals(List.of("deux", "un"), BackedUp.userNames(back));
        }
    }

    @Test
    void saysThatThePasswordIsNotTheOne() {
        model.unlocker().password().set("pas celui-là du tout");
        model.check();
        assertEquals(RestoreViewModel.Step.ASKING, model.step().get());
        assertFalse(model.refusal().get().isEmpty());
        assertEquals("", model.unlocker().password().get());
    }

    @Test
    void leavesNothingWhenThePersonTurnsBack() throws IOException {
        check();
        model.cancel();
        assertNothingLeft();
    }

    @Test
    void leavesNothingWhenThePersonTurnsBackWhileItIsChecked() throws IOException {
        AtomicReference<RestoreViewModel> working = new AtomicReference<>();
        RestoreViewModel turned =
                model(
                        (file, target, unlocking, progress) -> {
                            assertEquals(RestoreViewModel.Step.WORKING, working.get().step().get());
                            working.get().cancel();
                            assertTrue(progress.cancelled());
                            return BackedUp.restorer()
                                    .begin(file, target, unlocking, BackedUp.UNWATCHED);
                        });
        working.set(turned);
        turned.file().set(model.file().get());
        turned.unlocker().user().set("direction");
        turned.unlocker().password().set(BackedUp.PASSWORD);
        turned.check();
        assertEquals(RestoreViewModel.Step.ASKING, turned.step().get());
        assertNothingLeft();
    }

    @Test
    void saysWhereARecoveryKeyIsMistypedAndForgetsWhatIsNotUsed() {
        model.unlocker().password().set(BackedUp.PASSWORD);
        model.unlocker().withKey().set(true);
        assertEquals("", model.unlocker().password().get());
        assertFalse(model.mayCheck().get());
        model.unlocker().key().set("trop court");
        model.check();
        assertEquals("Il faut 64 caractères; en voici 9.", model.unlocker().mistyped().get());
        model.unlocker().key().set(String.join(" ", RecoveryKey.random().groups()));
        model.check();
        assertTrue(
                model.refusal().get().startsWith("Cette clé de secours n’ouvre pas cette"),
                model.refusal().get());
        assertEquals("", model.unlocker().key().get());
    }

    private void assertNothingLeft() throws IOException {
        assertEquals(RestoreViewModel.Step.ASKING, model.step().get());
        assertFalse(Files.exists(place));
        try (var left = Files.list(folder)) {
            assertTrue(left.noneMatch(file -> file.toString().contains(".restoring")));
        }
    }

    private RestoreViewModel model(TakeBack takeBack) {
        return new RestoreViewModel(
                takeBack,
                place,
                one.key,
                new ImmediateWork(),
                Words.of(RestoreForm.class, "backups", new SimpleObjectProperty<>(Language.FRENCH)),
                one.clock);
    }

    private void check() {
        model.unlocker().password().set(BackedUp.PASSWORD);
        assertTrue(model.mayCheck().get());
        model.check();
    }
}
