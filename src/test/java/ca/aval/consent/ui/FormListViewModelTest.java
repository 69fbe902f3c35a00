package ca.aval.consent.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.PrintOrder;
import ca.aval.consent.ui.FormListViewModel.Filter;
import ca.aval.people.PupilId;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

final class FormListViewModelTest {
    private CampaignDesk desk;
    private FormListViewModel list;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        desk = new CampaignDesk(temporary.resolve("register")).underWay();
        list = desk.model.list();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theSchoolComesFirstThenItsGroups() {
        assertEquals(
                List.of("École", "401", "402"),
                list.groups().stream().map(GroupLine::name).toList());
        assertEquals(4, list.lines().size());
        assertEquals(new PrintOrder.Everyone(), list.order());
    }

    @Test
    void homonymsAreToldApartAndOthersAreNot() {
        assertEquals(
                List.of(
                        "Nadeau, Alix (2016-05-14)",
                        "Nadeau, Alix (2016-11-30)",
                        "Lindsay, Avery",
                        "Tremblay-Roy, Noé"),
                list.lines().stream().map(PupilLine::name).toList());
    }

    @Test
    void theLineSaysWhoSignsAndInWhichLanguage() {
        PupilLine avery = list.lines().get(2);
        assertEquals("Maude Lindsay, mère", avery.signer());
        assertEquals("en", avery.language());
        assertEquals("À imprimer", avery.state().word());
        assertEquals("L’élève et Maude Tremblay-Roy, mère", list.lines().get(3).signer());
        desk.settings.change(s -> s.withLanguage(Language.ENGLISH));
        assertEquals("Maude Lindsay, mother", list.lines().get(2).signer());
    }

    @Test
    void ticksComeBeforeWhatIsInSight() {
        list.choose(list.groups().get(1));
        assertEquals(new PrintOrder.OfGroup("401"), list.order());
        PupilLine one = list.lines().getFirst();
        list.tick(one).set(true);
        assertEquals(1, list.wanted().get());
        list.choose(list.groups().get(2));
        assertEquals(new PrintOrder.Chosen(Set.of(new PupilId(one.key()))), list.order());
        list.untickAll();
        assertEquals(2, list.wanted().get());
    }

    @Test
    void aSearchNarrowsWhatIsPrinted() {
        list.search().set("noe TREMBLAY");
        assertEquals(1, list.lines().size());
        assertEquals(
                new PrintOrder.Chosen(Set.of(new PupilId(list.lines().getFirst().key()))),
                list.order());
        list.search().set("remblay");
        assertEquals(0, list.wanted().get());
    }

    @Test
    void printedAndUnprintedAreTwoViews() {
        list.choose(list.groups().get(1));
        desk.model.save(folder.resolve("401.pdf"));
        assertEquals("401", list.group().get().name());
        assertEquals("En attente", list.lines().getFirst().state().word());
        assertEquals(2, list.count(Filter.PRINTED));
        assertEquals(0, list.count(Filter.TO_PRINT));
        list.filter().set(Filter.TO_PRINT);
        assertEquals(0, list.lines().size());
        list.choose(list.groups().getFirst());
        assertEquals(2, list.lines().size());
        list.tickAllInSight();
        assertEquals(2, list.ticked().get());
    }
}
