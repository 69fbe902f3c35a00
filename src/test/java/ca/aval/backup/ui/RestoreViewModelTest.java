package ca.aval.backup.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.backup.OneRegister;
import ca.aval.kit.Words;
import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.SecondPlace;
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
        model =
                new RestoreViewModel(
                        one.acts(OneRegister.PRINCIPAL).elsewhere(),
                        place,
                        one.key,
                        new ImmediateWork(),
                        Words.of(
                                RestoreForm.class,
                                "backups",
                                new SimpleObjectProperty<>(Language.FRENCH)),
                        one.clock);
        one.acts(OneRegister.PRINCIPAL).backUp().now(one.key, BackedUp.UNWATCHED);
        SecondPlace second = one.backups().second(one.key);
        model.file().set(second.shelf().newest().orElseThrow().file().toString());
        model.user().set("direction");
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
        assertEquals("", model.takeMore().get());
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
        assertEquals("Restaurer a_vec ces 2 actes de plus", model.takeMore().get());
        model.finish(true);
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
        model.password().set("pas celui-là du tout");
        model.check();
        assertEquals(RestoreViewModel.Step.ASKING, model.step().get());
        assertFalse(model.refusal().get().isEmpty());
        assertEquals("", model.password().get());
    }

    @Test
    void leavesNothingWhenThePersonTurnsBack() throws IOException {
        check();
        model.cancel();
        assertEquals(RestoreViewModel.Step.ASKING, model.step().get());
        assertFalse(Files.exists(place));
        try (var left = Files.list(folder)) {
            assertTrue(left.noneMatch(file -> file.toString().contains(".restoring")));
        }
    }

    private void check() {
        model.password().set(BackedUp.PASSWORD);
        assertTrue(model.mayCheck().get());
        model.check();
    }
}
