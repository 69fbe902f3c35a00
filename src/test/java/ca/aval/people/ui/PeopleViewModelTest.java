package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.GroupPlace;
import ca.aval.people.PeoplePlace;
import ca.aval.people.Pupil;
import ca.aval.people.PupilPlace;
import ca.aval.people.RosterImportPlace;
import ca.aval.people.SomePupils;
import ca.aval.people.ui.PupilCard.Fact;
import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

final class PeopleViewModelTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final ImportSetting setting = new ImportSetting(language);
    private final PeopleViewModel model = setting.peopleModel();

    @Test
    void anEmptyYearSaysSoAndLeadsToTheImport() {
        assertFalse(model.nobody().get());
        model.shown(new PeoplePlace());
        assertTrue(model.nobody().get());
        model.importList();
        assertEquals(List.of(new RosterImportPlace()), setting.visited);
    }

    @Test
    void namesakesAreToldApart() {
        open();
        assertEquals(
                List.of(
                        "Côté-Lavoie, Nathan",
                        "Diallo, Aminata",
                        "Éthier, Zoé",
                        "Nguyen, Mai-Linh",
                        "O’Brien, Liam",
                        "Tremblay, Félix (2016-12-22, nº\u00A02241)",
                        "Tremblay, Félix (2017-03-02, nº\u00A02250)"),
                names());
        assertEquals("7 élèves sur 7", model.count().get());
    }

    @Test
    void typingNarrowsAndShowsTheFirst() {
        open();
        assertNull(model.card().get());
        model.search().set("tremb");
        assertEquals(2, model.lines().size());
        assertEquals("Félix Tremblay", card().name());
        model.search().set("xyz");
        assertEquals("aucun élève sur 7", model.count().get());
        assertNull(model.card().get());
    }

    @Test
    void aGroupKeepsItsOwnOnly() {
        open();
        assertEquals(List.of("", "041", "042", "051"), model.groups());
        model.group().set("051");
        assertEquals(List.of("Côté-Lavoie, Nathan", "Diallo, Aminata"), names());
    }

    @Test
    void theCardTellsClassesAndAdults() {
        open();
        model.search().set("nguyen");
        assertEquals(
                List.of(
                        new Fact("2026-2027", "Groupe 041, degré 4\ndepuis le 2026-09-21"),
                        new Fact("2026-2027", "Groupe 042, degré 4\ndu 2026-08-31 au 2026-09-20"),
                        new Fact("2025-2026", "Groupe 031, degré 3\ndu 2025-08-29 au 2026-06-30")),
                card().classes());
        assertEquals("Maëlle Nguyen, mère", card().guardians().getFirst().name());
        assertEquals(
                List.of(
                        new Fact("Foyer", "2"),
                        new Fact("Langue", "anglais"),
                        new Fact("Courriel", "—"),
                        new Fact("Téléphone", "—"),
                        new Fact("Adresse", "—")),
                card().guardians().getLast().facts());
    }

    @Test
    void aPlaceOfOnePupilShowsThatOneWhateverWasTyped() {
        open();
        model.search().set("diallo");
        Pupil zoe = setting.people.everyone().get(4);
        model.shown(new PupilPlace(zoe.id()));
        assertEquals("", model.search().get());
        assertEquals("Zoé Éthier", card().name());
    }

    @Test
    void theOneLookedAtStaysAndSpeaksTheOtherLanguage() {
        open();
        model.choose(model.lines().get(3));
        language.set(Language.ENGLISH);
        assertEquals("Mai-Linh Nguyen", card().name());
        assertEquals("7 pupils of 7", model.count().get());
    }

    @Test
    void whoLeftIsListedAsGoneAndNotCounted() {
        open();
        Pupil zoe = setting.people.everyone().get(4);
        setting.people.change(
                zoe,
                zoe.withEnrolments(
                        zoe.enrolments().stream()
                                .map(stay -> stay.endedBefore(LocalDate.of(2026, 10, 3)))
                                .toList()));
        model.shown(new PeoplePlace());
        PupilLine gone = model.lines().stream().filter(PupilLine::gone).findFirst().orElseThrow();
        assertEquals("Éthier, Zoé (départ)", gone.name());
        assertEquals("6 élèves sur 6, 1 départ", model.count().get());
    }

    @Test
    void aPlaceOfOneGroupShowsThatGroup() {
        open();
        model.search().set("diallo");
        model.shown(new GroupPlace("051"));
        assertEquals(List.of("Côté-Lavoie, Nathan", "Diallo, Aminata"), names());
        model.shown(new GroupPlace("999"));
        assertEquals("051", model.group().get());
    }

    private void open() {
        setting.people.add(SomePupils.school());
        model.shown(new PeoplePlace());
    }

    private PupilCard card() {
        return Objects.requireNonNull(model.card().get());
    }

    private List<String> names() {
        return model.lines().stream().map(PupilLine::name).toList();
    }
}
