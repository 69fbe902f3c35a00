package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Reversible;
import ca.aval.kit.Tone;
import ca.aval.people.PeoplePlace;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.people.ui.RosterImportViewModel.Stage;
import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

final class RosterImportViewModelTest {
    @TempDir private Path folder = Path.of("");

    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final ImportSetting setting = new ImportSetting(language);
    private final RosterImportViewModel model = setting.importModel();

    @Test
    void everyRowFallsIntoABucketAndNothingIsWritten() {
        readEveryKind();
        assertEquals(Stage.PLAN, model.stage().get());
        assertEquals(
                List.of("NEW 3", "CHANGED 3", "UNCHANGED 0", "UNCLEAR 2", "REJECTED 4", "ABSENT 2"),
                model.plan().tallies().get().stream()
                        .map(tally -> tally.bucket() + " " + tally.count())
                        .toList());
        assertEquals(Set.of(RosterBucket.UNCLEAR, RosterBucket.REJECTED), model.plan().open());
        assertEquals(List.of(), setting.unitOfWork.acts());
        assertEquals("_Importer 6 élèves", model.plan().verb().getValue());
        FileFacts facts = model.plan().facts().get().getFirst();
        assertEquals(
                "12 lignes lues (2 à 13) · windows-1252 · séparateur «\u00A0;\u00A0»",
                facts.details());
        assertEquals("Colonnes reconnues\u00A0: 9 sur 10", facts.columns());
        assertEquals("Non lues\u00A0: Autobus", facts.unread());
    }

    @Test
    void rowsSayWhatWasReadAndWhatHappens() {
        readEveryKind();
        RosterRow rejected = rows(RosterBucket.REJECTED).getFirst();
        assertEquals(9, rejected.line());
        assertEquals("2015-02-31", rejected.value());
        assertEquals("Cette date n’existe pas", rejected.reason());
        assertEquals("Ne sera pas importée", rejected.outcome());
        assertTrue(rejected.sentence().contains("ligne 9"));
        RosterRow changed = rows(RosterBucket.CHANGED).getFirst();
        assertEquals("Groupe", changed.column());
        assertEquals("041 → 042", changed.reason());
        assertTrue(
                rows(RosterBucket.CHANGED).stream()
                        .anyMatch(row -> row.column().equals("Nom, répondant 1")));
        RosterRow warned = rows(RosterBucket.NEW).getFirst();
        assertEquals("Importée, à vérifier", warned.outcome());
        assertEquals("Roy, Luc", warned.pupil());
        RosterRow absent = rows(RosterBucket.ABSENT).getFirst();
        assertEquals("Reste inscrit", absent.outcome());
    }

    @Test
    void importingWritesOnceAndSaysHowMany() {
        readEveryKind();
        List<String> then = new ArrayList<>();
        assertTrue(model.mayImport().get());
        model.importNow(() -> then.add("then"));
        model.importNow(() -> then.add("again"));
        assertEquals(List.of("then"), then);
        assertEquals(Stage.DONE, model.stage().get());
        assertEquals(10, setting.people.everyone().size());
        assertEquals(1, setting.unitOfWork.acts().size());
        assertEquals(Tone.OK, message().tone());
        assertEquals("3 élèves ajoutés, 3 modifiés, aucun inchangé.", message().rest());
        model.openList();
        assertEquals(List.of(new PeoplePlace()), setting.visited);
    }

    @Test
    void anImportCanBeTakenBackAndDoneAgain() {
        readEveryKind();
        model.importNow(() -> {});
        Reversible done = setting.undoable.getFirst();
        assertEquals("Importation de 6 élèves", done.done().getValue());
        assertTrue(done.undo().get().isEmpty());
        assertEquals(7, setting.people.everyone().size());
        assertTrue(done.redo().get().isEmpty());
        assertEquals(10, setting.people.everyone().size());
        Pupil edited = setting.people.everyone().getLast();
        setting.people.change(edited, edited);
        String refused = done.undo().get().orElseThrow().getValue();
        assertTrue(refused.contains("1 élève modifié depuis"), refused);
    }

    @Test
    void unclearRowsAndAbsentPupilsAreDecided() {
        readEveryKind();
        RowOptions first = options(RosterBucket.UNCLEAR, 0);
        assertTrue(first.isOpen());
        assertEquals("2 choix à faire", hint(RosterBucket.UNCLEAR));
        first.choose(first.words().indexOf("Créer un nouvel élève"));
        assertEquals("1 choix à faire", hint(RosterBucket.UNCLEAR));
        assertEquals("_Importer 7 élèves", model.plan().verb().getValue());
        options(RosterBucket.ABSENT, 0).choose(1);
        assertEquals("_Importer 8 élèves", model.plan().verb().getValue());
        assertEquals(first, options(RosterBucket.UNCLEAR, 0));
        language.set(Language.ENGLISH);
        assertFalse(options(RosterBucket.UNCLEAR, 0).isOpen());
        model.importNow(() -> {});
        assertEquals(11, setting.people.everyone().size());
        assertEquals(
                List.of("year=2026-2027", "new=4", "changed=3", "unchanged=0", "left=1"),
                setting.unitOfWork.acts().getLast().about());
    }

    @Test
    void allAbsentPupilsAreMarkedAtOnceAndUnmarked() {
        readEveryKind();
        RowOptions first = options(RosterBucket.ABSENT, 0);
        model.plan().turnAbsent();
        assertEquals(1, first.chosen().get());
        assertEquals("_Importer 8 élèves", model.plan().verb().getValue());
        model.plan().turnAbsent();
        assertEquals(0, first.chosen().get());
        assertEquals("_Importer 6 élèves", model.plan().verb().getValue());
    }

    @Test
    void whatWasJustImportedIsTakenBack() {
        readEveryKind();
        model.takeBack();
        model.importNow(() -> {});
        model.takeBack();
        assertEquals(7, setting.people.everyone().size());
    }

    @Test
    void theNameInARejectedRowIsShown() {
        readEveryKind();
        assertEquals("Bouchard-Roy, Zoé", rows(RosterBucket.REJECTED).getFirst().pupil());
    }

    private RowOptions options(RosterBucket bucket, int row) {
        return Objects.requireNonNull(rows(bucket).get(row).options());
    }

    private String hint(RosterBucket bucket) {
        return model.plan().tallies().get().get(bucket.ordinal()).hint();
    }

    @Test
    void theSameListAgainHasNothingToImport() {
        Path list =
                ImportSetting.list(
                        folder,
                        "a.csv",
                        ImportSetting.row("1", "Caron", "Noé", "2016-05-14", "041"));
        model.read(List.of(list));
        model.importNow(() -> {});
        model.arrive();
        assertEquals(Stage.CHOOSE, model.stage().get());
        model.read(List.of(list));
        assertFalse(model.mayImport().get());
        assertTrue(model.plan().summary().get().startsWith("Rien à importer"));
        assertEquals(Set.of(RosterBucket.UNCHANGED), model.plan().open());
    }

    @Test
    void aListMendedMeanwhileIsReadAgain() {
        Path list = ImportSetting.list(folder, "a.csv", "1;Caron;Noé;;4;041;;;;");
        model.read(List.of(list));
        assertFalse(model.mayImport().get());
        ImportSetting.list(folder, "a.csv", "1;Caron;Noé;2016-05-14;4;041;;;;");
        model.readAgain();
        assertTrue(model.mayImport().get());
    }

    @Test
    void aChangeMeanwhileMeansReadingAgain() {
        readEveryKind();
        setting.people.add(
                List.of(SomePupils.pupil("3001", "Gagné", "Olivier", "2016-10-02", "041")));
        model.importNow(() -> {});
        assertEquals(Stage.PLAN, model.stage().get());
        assertEquals(Tone.ATTENTION, message().tone());
        assertEquals(List.of(), setting.unitOfWork.acts());
        assertEquals(2, model.plan().tallies().get().getFirst().count());
        model.importNow(() -> {});
        assertEquals(Stage.DONE, model.stage().get());
    }

    @Test
    void whatIsNoListIsRefusedInWordsOfBothLanguages() {
        model.read(List.of(folder.resolve("absent.csv")));
        assertEquals("FILE_UNREADABLE", message().rest());
        Path empty = ImportSetting.list(folder, "a.csv");
        model.read(List.of(empty));
        model.reading().separator().set("|");
        assertEquals(Stage.CHOOSE, model.stage().get());
        assertEquals("Fichier non lu.", message().firstWords());
        language.set(Language.ENGLISH);
        assertEquals("File not read.", message().firstWords());
    }

    @Test
    void aStatedSeparatorReadsAgainAndNewFilesForgetIt() {
        readEveryKind();
        model.reading().separator().set(",");
        assertEquals(Stage.CHOOSE, model.stage().get());
        assertFalse(model.files().get().isEmpty());
        model.reading().separator().set(";");
        assertEquals(Stage.PLAN, model.stage().get());
        assertNull(model.message().get());
        model.reading().charset().set("UTF-16LE");
        assertEquals(Stage.CHOOSE, model.stage().get());
        readAgainEveryKind();
        assertEquals("", model.reading().charset().get());
    }

    @Test
    void cancellingForgetsEverything() {
        readEveryKind();
        model.cancel();
        assertEquals(Stage.CHOOSE, model.stage().get());
        assertEquals(List.of(), model.files().get());
        assertEquals(List.of(), model.plan().tallies().get());
        model.importNow(() -> {});
        assertEquals(List.of(), setting.unitOfWork.acts());
    }

    @Test
    void bucketsOpenAndClose() {
        readEveryKind();
        model.plan().toggle(RosterBucket.UNCLEAR);
        model.plan().toggle(RosterBucket.NEW);
        assertEquals(Set.of(RosterBucket.NEW, RosterBucket.REJECTED), model.plan().open());
    }

    private void readEveryKind() {
        setting.people.add(SomePupils.school());
        readAgainEveryKind();
    }

    private void readAgainEveryKind() {
        model.read(List.of(ImportSetting.everyKind(folder)));
    }

    private ImportMessage message() {
        return Objects.requireNonNull(model.message().get());
    }

    private List<RosterRow> rows(RosterBucket bucket) {
        return model.plan().tallies().get().get(bucket.ordinal()).rows();
    }
}
