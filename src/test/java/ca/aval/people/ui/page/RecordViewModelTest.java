package ca.aval.people.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.State;
import ca.aval.people.NewPupilPlace;
import ca.aval.people.NewStaffPlace;
import ca.aval.people.PeoplePlace;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilPlace;
import ca.aval.people.SomePupils;
import ca.aval.people.StaffPlace;
import ca.aval.people.change.Office;
import ca.aval.people.ui.page.RecordSheet.Fact;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

final class RecordViewModelTest extends RecordPage {
    @Test
    void thePageTellsWhoThePupilIsInBothLanguages() {
        model.shown(new PupilPlace(pupil.id()));
        assertEquals("Mai-Linh Nguyen", sheet().name());
        assertEquals("groupe 041, 10 ans", sheet().beside());
        assertEquals(
                List.of("2026-2027", "2026-2027", "2025-2026"),
                facts("Classes").stream().map(Fact::label).toList());
        setting.language.set(Language.ENGLISH);
        assertEquals("class 041, 10 years old", sheet().beside());
    }

    @Test
    void onceTheYearTurnedThePageIsOfTheNextOne() {
        model.shown(new PupilPlace(pupil.id()));
        setting.year = new SchoolYear(2027);
        model.shown(new PupilPlace(pupil.id()));
        assertFalse(sheet().beside().contains("041"), sheet().beside());
    }

    @Test
    void row4_aNamesakeIsNamed() {
        setting.office.people.add(
                List.of(SomePupils.pupil("9", "NGUYEN", "Mai Linh", "2016-10-05", "041")));
        model.shown(new PupilPlace(pupil.id()));
        assertTrue(sheet().notices().getFirst().text().contains("groupe 041, fiche 9"));
    }

    @Test
    void row7_theUsualNameIsShownAndTheLegalOneStays() {
        model.shown(new PupilPlace(pupil.id()));
        model.edit();
        line("Prénom usuel").set("Max");
        model.keep();
        model.shown(new PupilPlace(pupil.id()));
        assertEquals("Max Nguyen", sheet().name());
        assertTrue(
                facts("Identité").contains(new Fact("Nom légal", "Nguyen, Mai-Linh")),
                facts("Identité").toString());
    }

    @Test
    void aKeptChangeCanBeTakenBackAndDoneAgain() {
        model.shown(new PupilPlace(pupil.id()));
        model.edit();
        line("Prénom usuel").set("Max");
        model.keep();
        assertNull(model.form().get());
        assertEquals(List.of(new PupilPlace(pupil.id())), setting.visited);
        assertEquals("Identité modifiée", setting.offered.getFirst().done().getValue());
        assertEquals(Optional.empty(), setting.offered.getFirst().undo().get());
        assertNull(now().usualName());
        assertEquals(Optional.empty(), setting.offered.getFirst().redo().get());
        assertEquals("Max", now().usualName());
    }

    @Test
    void aRefusalStaysInTheFormWithItsReason() {
        model.shown(new PupilPlace(pupil.id()));
        model.edit();
        model.keep();
        EditForm<Pupil> form = Objects.requireNonNull(model.form().get());
        assertTrue(form.error().getValue().startsWith("Rien n’a changé"));
        assertFalse(model.holdsUnkept());
        line("Nom de famille").set(" ");
        assertTrue(model.holdsUnkept());
        assertFalse(form.ready().get());
        model.cancel();
        assertNull(model.form().get());
        assertEquals(List.of(), setting.offered);
    }

    @Test
    void anotherGestureAsksBeforeItReplacesWhatIsTyped() {
        model.shown(new PupilPlace(pupil.id()));
        model.edit();
        EditForm<Pupil> typed = model.form().get();
        line("Prénom usuel").set("Max");
        setting.mayDrop = false;
        gesture("Con_signer un fait").act().run();
        assertSame(typed, model.form().get());
        model.back();
        assertEquals(List.of(), setting.visited);
        assertEquals(2, setting.asked);
        setting.mayDrop = true;
        gesture("Con_signer un fait").act().run();
        assertNotSame(typed, model.form().get());
        gesture("Con_signer un fait").act().run();
        assertEquals(3, setting.asked);
    }

    @Test
    void whoLeftByMistakeIsEnrolledAgain() {
        model.shown(new PupilPlace(pupil.id()));
        var acts = setting.office.pupils(Role.PRINCIPAL);
        acts.leaves().leave(now(), SomePupils.YEAR, Office.DAY);
        model.shown(new PupilPlace(pupil.id()));
        sheet().side().getFirst().gestures().getFirst().act().run();
        assertEquals("Ré_inscrire", sheet().side().getFirst().gestures().getFirst().word());
        assertEquals("041", line("Groupe").get());
        model.keep();
        assertTrue(now().enrolment(SomePupils.YEAR).isPresent());
    }

    @Test
    void aNewPupilIsAddedThenShown() {
        model.shown(new NewPupilPlace());
        line("Nom de famille").set("Iqaluk");
        day("Naissance").set(LocalDate.of(2017, 2, 3));
        line("Groupe").set("041");
        model.keep();
        Pupil added =
                setting.office.people.everyone().stream()
                        .filter(p -> p.name().family().equals("Iqaluk"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of(new PupilPlace(added.id())), setting.visited);
        assertEquals(Optional.empty(), setting.offered.getFirst().undo().get());
        assertTrue(setting.office.people.find(added.id()).isEmpty());
    }

    @Test
    void cancellingANewPupilGoesBackToTheList() {
        model.shown(new NewPupilPlace());
        model.cancel();
        assertEquals(List.of(new PeoplePlace()), setting.visited);
    }

    @Test
    void oneWhoIsGoneIsSaidToBe() {
        model.shown(new PupilPlace(PupilId.random()));
        assertTrue(model.gone().get());
        assertNull(model.sheet().get());
    }

    @Test
    void aMemberOfTheStaffHasAPageToo() {
        var staff = setting.staffModel();
        staff.shown(new StaffPlace(setting.office.teacher.id()));
        RecordSheet shown = Objects.requireNonNull(staff.sheet().get());
        assertEquals("Rosalie Élie", shown.name());
        assertEquals(List.of("en poste"), shown.states().stream().map(State::word).toList());
        shown.main().get(2).blocks().getFirst().gestures().getLast().act().run();
        staff.keep();
        assertEquals("Fin de l’engagement consignée", setting.offered.getFirst().done().getValue());
        staff.shown(new NewStaffPlace());
        assertEquals(
                "Ajouter une personne",
                Objects.requireNonNull(staff.form().get()).title().getValue());
    }
}
