package ca.aval.school.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.DraftsInMemory;
import ca.aval.kit.Reversible;
import ca.aval.kit.Words;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.school.ChangeSchool;
import ca.aval.school.OfficialAccount;
import ca.aval.school.SchoolsInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class SchoolViewModelTest {
    @TempDir Path folder;
    private final SchoolsInMemory schools = new SchoolsInMemory(SchoolsInMemory.pins());
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final List<Reversible> acts = new ArrayList<>();
    private int changes;

    @Test
    void theFormShowsWhatThePapersSay() {
        SchoolViewModel model = shown(Role.PRINCIPAL);
        assertTrue(model.ready().get());
        assertEquals("École des Pins", model.identity().school().text().get());
        assertEquals("Principal", model.letterhead().officer().englishTitle().text().get());
        assertEquals("facebook.com/Pins", account(model, 0).address().text().get());
    }

    @Test
    void aSavedCardIsHandedInToBeTakenBack() {
        SchoolViewModel model = shown(Role.PRINCIPAL);
        model.identity().school().text().set("École des Mélèzes");
        model.letterhead().addAccount();
        account(model, 1).address().text().set("facebook.com/Melezes");
        model.save();
        assertEquals("École des Mélèzes", schools.current().name());
        assertEquals(
                List.of(
                        new OfficialAccount("FACEBOOK", 1, "facebook.com/Pins"),
                        new OfficialAccount("FACEBOOK", 2, "facebook.com/Melezes")),
                schools.current().accounts());
        assertEquals(1, changes);
        Reversible act = acts.getFirst();
        assertEquals("Fiche de l’école changée", act.done().getValue());
        assertEquals(Optional.empty(), act.undo().get());
        assertEquals("École des Pins", schools.current().name());
        assertEquals(Optional.empty(), act.redo().get());
        assertEquals("École des Mélèzes", schools.current().name());
    }

    @Test
    void takingBackWhatSomeoneChangedSinceIsRefusedInWords() {
        SchoolViewModel model = shown(Role.PRINCIPAL);
        model.identity().school().text().set("École des Mélèzes");
        model.save();
        model.identity().school().text().set("École des Ormes");
        model.save();
        assertFalse(acts.getFirst().undo().get().orElseThrow().getValue().isEmpty());
        assertEquals("École des Ormes", schools.current().name());
    }

    @Test
    void aWrongAnswerSavesNothing() {
        SchoolViewModel model = shown(Role.PRINCIPAL);
        model.identity().school().text().set(" ");
        model.letterhead().email().text().set("bureau@");
        model.save();
        assertEquals(1, model.identity().answers().wrong().get());
        assertEquals(1, model.letterhead().answers().wrong().get());
        assertEquals(0, schools.current().version());
    }

    @Test
    void wordsNotSavedOutliveThePageAndTheProgram() {
        SchoolViewModel model = shown(Role.PRINCIPAL);
        model.letterhead().street().text().set("14, rue du Quai");
        model.letterhead().addAccount();
        account(model, 1).platform().set(AccountLine.Platform.INSTAGRAM);
        account(model, 1).address().text().set("@pins");
        model.keepWords();
        model.show();
        assertEquals("14, rue du Quai", model.letterhead().street().text().get());

        SchoolViewModel again = shown(Role.PRINCIPAL);
        assertNotNull(again.draft().offered().get());
        assertEquals("12, rue du Quai", again.letterhead().street().text().get());
        again.draft().resume();
        assertEquals("14, rue du Quai", again.letterhead().street().text().get());
        assertEquals("@pins", account(again, 1).address().text().get());
        assertEquals(AccountLine.Platform.INSTAGRAM, account(again, 1).platform().get());
        again.save();
        assertEquals(List.of(), List.copyOf(drafts.kept().keySet()));
    }

    @Test
    void whoeverMayNotChangeItIsToldAndTypesNothing() {
        SchoolViewModel model = shown(Role.SECRETARY);
        assertFalse(model.ready().get());
        assertFalse(model.refusal().get().isEmpty());
        model.keepWords();
        assertEquals(0, drafts.keeps());
    }

    private static AccountLine account(SchoolViewModel model, int index) {
        return model.letterhead().accounts().get(index);
    }

    private SchoolViewModel shown(Role role) {
        ChangeSchool change =
                new ChangeSchool(
                        Guard.of(role),
                        new UnitOfWorkInMemory(),
                        schools,
                        new DocumentVault(folder, new LocalDisk(), new byte[32], new byte[32]));
        SchoolViewModel model =
                new SchoolViewModel(
                        change,
                        drafts,
                        acts::add,
                        new ImmediateWork(),
                        Words.of(
                                SchoolView.class,
                                "school_ui",
                                new SimpleObjectProperty<>(Language.FRENCH)),
                        () -> changes++);
        model.show();
        return model;
    }
}
