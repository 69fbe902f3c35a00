package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.people.GroupPlace;
import ca.aval.people.ListPupils;
import ca.aval.people.PupilPlace;
import ca.aval.people.SomePupils;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Role;
import ca.aval.shell.search.Findable;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PupilSearchTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final ImportSetting setting = new ImportSetting(language);
    private SchoolYear year = SomePupils.YEAR;
    private final ListPupils list =
            new ListPupils(Guard.of(Role.SECRETARY), setting.unitOfWork, setting.people);

    @Test
    void namesakesAreToldApartByGroupAndBirthDate() {
        setting.people.add(
                List.of(
                        SomePupils.pupil("1", "Tremblay", "Félix", "2016-12-22", "041"),
                        SomePupils.pupil("2", "Tremblay", "Félix", "2017-03-02", "051")));
        List<Findable> found = pupils().read();
        assertEquals(
                List.of(
                        "élève, groupe 041 · 22\u00A0décembre 2016",
                        "élève, groupe 051 · 2\u00A0mars 2017"),
                details(found));
        assertEquals("Félix Tremblay", found.getFirst().title());
        language.set(Language.ENGLISH);
        assertEquals("pupil, group 041 · December\u00A022, 2016", found.getFirst().detail().get());
    }

    @Test
    void thoseWhoAgreeInAllOfItShowTheirNumber() {
        setting.people.add(
                List.of(
                        SomePupils.pupil("1", "Roy", "Zoé", "2016-12-22", "041"),
                        SomePupils.pupil("2", "Roy", "Zoé", "2016-12-22", "041")));
        assertEquals(
                List.of("1", "2"),
                details(pupils().read()).stream()
                        .map(detail -> detail.replaceAll(".*fiche ", ""))
                        .sorted()
                        .toList());
    }

    @Test
    void aPupilLeadsToTheCardAndAGroupToItsPupils() {
        setting.people.add(SomePupils.school());
        Findable first = pupils().read().getFirst();
        assertEquals(PupilPlace.class, first.place().getClass());
        List<Findable> groups = new GroupSearch(list, () -> year, setting.words).read();
        assertEquals(
                List.of(new GroupPlace("041"), new GroupPlace("042"), new GroupPlace("051")),
                groups.stream().map(Findable::place).toList());
        assertEquals("groupe, 2 élèves", groups.getLast().detail().get());
    }

    @Test
    void onceTheYearTurnedTheSearchReadsTheNextOne() {
        setting.people.add(SomePupils.school());
        PupilSearch pupils = pupils();
        GroupSearch groups = new GroupSearch(list, () -> year, setting.words);
        year = new SchoolYear(SomePupils.YEAR.firstYear() + 1);
        assertEquals(List.of(), pupils.read());
        assertEquals(List.of(), groups.read());
    }

    private PupilSearch pupils() {
        return new PupilSearch(list, () -> year, setting.words);
    }

    private static List<String> details(List<Findable> found) {
        return found.stream().map(thing -> thing.detail().get()).toList();
    }
}
