package ca.aval.people.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.State;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.NewPupilPlace;
import ca.aval.people.NewStaffPlace;
import ca.aval.people.PeoplePlace;
import ca.aval.people.Period;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilPlace;
import ca.aval.people.PupilRecord;
import ca.aval.people.SomePupils;
import ca.aval.people.StaffPlace;
import ca.aval.people.change.LegalFactDraft;
import ca.aval.people.change.Office;
import ca.aval.people.ui.page.RecordSheet.Block;
import ca.aval.people.ui.page.RecordSheet.Fact;
import ca.aval.people.ui.page.RecordSheet.Gesture;
import ca.aval.platform.text.Language;
import ca.aval.security.Role;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

final class RecordViewModelTest {
    private final RecordSetting setting = new RecordSetting(Role.PRINCIPAL);
    private final Pupil pupil = setting.twoHouseholds();
    private final RecordViewModel<PupilRecord, Pupil> model = setting.pupilModel();

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
    void row26_aConfidentialAddressIsNeverShownBesideAnotherHousehold() {
        hide();
        model.shown(new PupilPlace(pupil.id()));
        String all = facts("Répondants et foyers").toString();
        assertFalse(all.contains("Lilas"), all);
        assertFalse(all.contains("418-555-0101"), all);
        gesture("Montrer ce foyer seul, avec son adresse").act().run();
        assertTrue(facts("Répondants et foyers").toString().contains("Lilas"));
        assertFalse(headings("Répondants et foyers").contains("Foyer 2"));
        model.shown(new PupilPlace(setting.office.pupil.id()));
        model.shown(new PupilPlace(pupil.id()));
        assertFalse(facts("Répondants et foyers").toString().contains("Lilas"));
    }

    @Test
    void anAddressOnceConfidentialStaysHiddenBesideTheOtherHousehold() {
        hide();
        LegalFact fact = now().facts().getFirst();
        Period past = new Period(Office.DAY.minusDays(30), Office.DAY.minusDays(2));
        LegalFact ended =
                new LegalFact(
                        fact.id(), fact.kind(), fact.guardian(), past, null, "O. V.", Office.DAY);
        setting.office.people.change(now(), now().withFacts(List.of(ended)));
        model.shown(new PupilPlace(pupil.id()));
        String all = facts("Répondants et foyers").toString();
        assertFalse(all.contains("Lilas"), all);
        assertFalse(all.contains("418-555-0101"), all);
    }

    @Test
    void row11_whoMayOnlyReadSeesDoNotPublishAndNoReason() {
        setting.office
                .pupils(Role.PRINCIPAL)
                .recordFact()
                .record(pupil, draft(LegalFactKind.CHILD_PROTECTION, null));
        RecordSetting reader = new RecordSetting(Role.READ_ONLY, setting.office);
        RecordViewModel<PupilRecord, Pupil> page = reader.pupilModel();
        page.shown(new PupilPlace(pupil.id()));
        RecordSheet shown = Objects.requireNonNull(page.sheet().get());
        assertEquals(List.of("Ne pas publier"), shown.states().stream().map(State::word).toList());
        assertFalse(shown.toString().contains("Placement"));
        assertEquals(
                List.of("Classes", "Formulaires de consentement"),
                shown.side().stream().map(RecordSheet.Card::title).toList());
        assertNull(shown.edit());
        assertTrue(shown.notices().getLast().text().startsWith("Votre rôle permet de consulter"));
        page.shown(new NewPupilPlace());
        assertNull(page.form().get());
    }

    @Test
    void whoMayOnlyReadReachesNoHiddenAdult() {
        hide();
        RecordViewModel<PupilRecord, Pupil> page =
                new RecordSetting(Role.READ_ONLY, setting.office).pupilModel();
        page.shown(new PupilPlace(pupil.id()));
        String all = Objects.requireNonNull(page.sheet().get()).toString();
        assertFalse(all.contains("418-555-0101"), all);
        assertFalse(all.contains("maelle@exemple.com"), all);
        assertTrue(all.contains("Fact[label=Adresse, text=" + setting.words.say("record.hidden")));
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
    void aFactIsRecordedFromThePage() {
        model.shown(new PupilPlace(pupil.id()));
        gesture("Con_signer un fait").act().run();
        assertEquals("Odile Vachon", line("Document vu par").get());
        model.keep();
        assertEquals(LegalFactKind.COURT_ORDER, now().facts().getFirst().kind());
        assertEquals("Fait consigné", setting.offered.getFirst().done().getValue());
        model.shown(new PupilPlace(pupil.id()));
        gesture("Corriger ce fait").act().run();
        line("Document vu par").set("Lyne Roy");
        model.keep();
        assertEquals("Lyne Roy", now().facts().getFirst().seenBy());
        assertEquals("Fait corrigé", setting.offered.getLast().done().getValue());
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

    private void hide() {
        UUID mother = pupil.guardians().getFirst().id();
        setting.office
                .pupils(Role.PRINCIPAL)
                .recordFact()
                .record(pupil, draft(LegalFactKind.CONFIDENTIAL_ADDRESS, mother));
    }

    private static LegalFactDraft draft(LegalFactKind kind, @Nullable UUID guardian) {
        return new LegalFactDraft(
                kind, guardian, Office.DAY, null, null, "Odile Vachon", Office.DAY);
    }

    private Pupil now() {
        return setting.office.people.find(pupil.id()).orElseThrow();
    }

    private RecordSheet sheet() {
        return Objects.requireNonNull(model.sheet().get());
    }

    private List<Block> blocks(String card) {
        return Stream.concat(sheet().main().stream(), sheet().side().stream())
                .filter(c -> c.title().equals(card))
                .flatMap(c -> c.blocks().stream())
                .toList();
    }

    private List<Fact> facts(String card) {
        return blocks(card).stream().flatMap(b -> b.facts().stream()).toList();
    }

    private List<String> headings(String card) {
        return blocks(card).stream().map(Block::heading).toList();
    }

    private Gesture gesture(String word) {
        return sheet().main().stream()
                .flatMap(
                        c ->
                                Stream.concat(
                                        c.gestures().stream(),
                                        c.blocks().stream().flatMap(b -> b.gestures().stream())))
                .filter(g -> g.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private StringProperty line(String label) {
        return Objects.requireNonNull(model.form().get()).fields().stream()
                .filter(f -> f instanceof EditField.Line && f.label().getValue().equals(label))
                .map(f -> ((EditField.Line) f).value())
                .findFirst()
                .orElseThrow();
    }

    private ObjectProperty<@Nullable LocalDate> day(String label) {
        return Objects.requireNonNull(model.form().get()).fields().stream()
                .filter(f -> f instanceof EditField.Day && f.label().getValue().equals(label))
                .map(f -> ((EditField.Day) f).value())
                .findFirst()
                .orElseThrow();
    }
}
