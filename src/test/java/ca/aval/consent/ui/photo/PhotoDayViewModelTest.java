package ca.aval.consent.ui.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.consent.photo.PhotoOffice;
import ca.aval.consent.ui.photo.PhotoDayViewModel.Step;
import ca.aval.kit.OpenGate;
import ca.aval.kit.Words;
import ca.aval.people.change.Office;
import ca.aval.platform.sheet.Sheet;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class PhotoDayViewModelTest {
    @TempDir private Path folder = Path.of("");
    private final OpenGate gate = new OpenGate();
    private final List<Sheet> sheets = new ArrayList<>();
    private PhotoOffice photo;
    private PhotoDayViewModel model;

    @BeforeEach
    void page() {
        photo = new PhotoOffice(folder);
        model =
                new PhotoDayViewModel(
                        new PhotoActs(
                                photo.prepare(Guard.of(Role.SECRETARY)),
                                photo.issue(Role.SECRETARY),
                                photo.issuedLists(Role.SECRETARY),
                                photo.printer,
                                (list, sheet) -> sheets.add(sheet),
                                gate),
                        new ImmediateWork(),
                        Words.of(
                                PhotoDayView.class,
                                "photo",
                                new SimpleObjectProperty<>(Language.FRENCH)));
        model.shown(new PhotoDayPlace());
    }

    @Test
    void offersTheGroupsAndTheUsesOfTheForm() {
        assertEquals(Step.READY, model.step().get());
        assertEquals(
                List.of("041", "042"),
                model.form().groups().stream().map(GroupTick::code).toList());
        assertEquals(
                List.of("Site Web de l’école", "Album de l’école"),
                model.form().uses().stream().map(UseChoice::label).toList());
        assertEquals(Office.DAY, model.form().day().get());
    }

    @Test
    void oneLooksFirstAndIssuesThen() {
        model.form().copies().set("Photo Boréale\n\nl’enseignante\n");
        model.preview();
        assertEquals(2, model.pages().size(), "a page for each copy");
        assertNull(model.paper().get(), "a preview is not handed out");
        assertTrue(photo.issued.isEmpty());
        model.issue();
        assertNotNull(model.paper().get());
        assertEquals("Liste 2026-N-0001", model.paper().get().name());
        assertEquals(List.of("sheet photo-list 3"), gate.passed);
        assertTrue(model.outcome().get().startsWith("Liste 2026-N-0001 émise"));
        model.form().use().set(model.form().uses().get(1));
        assertNull(model.paper().get(), "another list is not yet issued");
        assertTrue(model.pages().isEmpty());
    }

    @Test
    void whoGivesUpAtTheGateIssuesNothing() {
        gate.closed = true;
        model.issue();
        assertTrue(photo.issued.isEmpty());
    }

    @Test
    void aListThatWasIssuedIsFoundAndPrintedAgain() {
        assertTrue(model.issued().isEmpty());
        model.issue();
        byte[] handed = model.paper().get().pdf();
        model.form().use().set(model.form().uses().get(1));
        assertNull(model.paper().get());
        IssuedLine line = model.issued().getFirst();
        assertEquals("2026-N-0001 · Site Web de l’école · 2026-10-05 · 3 noms", line.said());
        model.open(line);
        assertArrayEquals(handed, model.paper().get().pdf());
        assertTrue(model.outcome().get().contains("telle qu’elle a été remise"));
        assertEquals(1, photo.issued.size(), "nothing was issued again");
        assertEquals(2, gate.passed.size());
    }

    @Test
    void aGroupThatWentAwayAndAYearWithoutAFormAreSaid() {
        model.form().groups().getFirst().ticked().set(true);
        photo.office.people.everyone().forEach(photo.office.people::remove);
        for (Runnable act : List.<Runnable>of(model::preview, model::issue, model::sheet)) {
            model.form().copies().set(model.form().copies().get() + "x");
            act.run();
            assertTrue(model.outcome().get().contains("n’existe plus"));
        }
        model.form().day().set(Office.DAY.plusYears(1));
        assertTrue(model.form().groups().isEmpty());
        model.issue();
        assertTrue(model.outcome().get().contains("Préparez d’abord la campagne"));
        assertTrue(photo.issued.isEmpty());
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsDone() {
        model.form().until().set("midi");
        model.form().copies().set("x".repeat(61));
        model.preview();
        assertEquals(
                "Ce n’est pas une heure. Exemple\u00A0: 16\u00A0h\u00A030.",
                model.form().untilError().get());
        assertTrue(model.form().copiesError().get().contains("60"));
        assertTrue(model.pages().isEmpty());
    }

    @Test
    void comesBackAsItWasLeftAndBeginsAnewForATeacher() {
        model.form().groups().getFirst().ticked().set(true);
        model.shown(new PhotoDayPlace());
        assertTrue(model.form().groups().getFirst().ticked().get());
        model.shown(PhotoDayPlace.formsToReceive(List.of("042"), Set.of()));
        assertEquals(ListForm.Kind.FORMS, model.form().kind().get());
        assertEquals(
                List.of(false, true),
                model.form().groups().stream().map(g -> g.ticked().get()).toList());
    }

    @Test
    void theSameNamesGoToExcel() {
        model.sheet();
        assertEquals(3, sheets.getFirst().size());
        assertEquals("À garder hors du cadre", sheets.getFirst().title());
    }

    @Test
    void hoursAreReadAsPeopleTypeThem() {
        for (String typed : List.of("16", "16 h", "16h00", "16:00", "16 h 00")) {
            assertEquals("16:00", String.valueOf(TypedHour.read(typed).hour()), typed);
        }
        assertTrue(TypedHour.read("25 h").wrong());
        assertNull(TypedHour.read(" ").hour());
    }
}
