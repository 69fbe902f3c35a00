package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.ui.RosterImportViewModel.Stage;
import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class ColumnsViewModelTest {
    @TempDir private Path folder = Path.of("");

    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final ImportSetting setting = new ImportSetting(language);
    private final RosterImportViewModel model = setting.importModel();
    private final ColumnsViewModel columns = model.columns();

    @Test
    void aListThatIsNotUnderstoodAsksForItsColumnsOnce() {
        model.read(List.of(odd()));
        assertEquals(Stage.COLUMNS, model.stage().get());
        assertEquals("liste.csv", columns.file().get());
        assertEquals("Roy, Caron", columns.lines().get(1).first());
        assertEquals(
                "Il manque encore\u00a0: Nom de famille, Date de naissance.",
                columns.missing().get());
        columns.read();
        assertEquals(Stage.COLUMNS, model.stage().get());
        say(1, "FAMILY_NAME");
        say(3, "BIRTH_DATE");
        assertTrue(columns.mayRead().get());
        columns.read();
        assertEquals(Stage.PLAN, model.stage().get());
        assertEquals(2, model.plan().tallies().get().getFirst().count());
        model.cancel();
        model.read(List.of(odd()));
        assertEquals(Stage.PLAN, model.stage().get());
        assertEquals(
                "Colonnes lues comme vous l’avez dit",
                model.plan().facts().get().getFirst().said());
    }

    @Test
    void whatWasSaidIsCorrectedAndTakenBack() {
        model.read(List.of(odd()));
        say(1, "FAMILY_NAME");
        say(3, "BIRTH_DATE");
        columns.read();
        model.correctColumns("liste.csv");
        assertEquals(Stage.COLUMNS, model.stage().get());
        assertTrue(columns.remembered().get());
        assertEquals("FAMILY_NAME", columns.lines().get(1).meaning().get());
        columns.leave();
        assertEquals(Stage.PLAN, model.stage().get());
        model.correctColumns("liste.csv");
        columns.findOut();
        assertEquals(Stage.COLUMNS, model.stage().get());
        assertFalse(columns.remembered().get());
        columns.leave();
        assertEquals(Stage.CHOOSE, model.stage().get());
    }

    @Test
    void aListOfStaffHasOtherChoices() {
        model.read(List.of(odd()));
        assertTrue(columns.choices().contains("EMAIL:1"));
        columns.staff().set(true);
        assertFalse(columns.choices().contains("EMAIL:1"));
        assertEquals("Il manque encore\u00a0: Nom de famille.", columns.missing().get());
        language.set(Language.ENGLISH);
        assertEquals("Still missing: Family name.", columns.missing().get());
        assertEquals("Do not read", columns.word("").getValue());
        columns.staff().set(false);
        assertEquals("E-mail, guardian 2", columns.word("EMAIL:2").getValue());
    }

    private void say(int column, String meaning) {
        columns.lines().get(column).meaning().set(meaning);
    }

    private Path odd() {
        try {
            return Files.writeString(
                    folder.resolve("liste.csv"),
                    "Fiche;Fam.;Petit nom;Jour;Groupe\r\n"
                            + "1;Roy;Ève;2016-12-22;041\r\n2;Caron;Noé;2016-05-14;041\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
