package ca.aval.consent.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.ConsentForm;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.SampleRegister;
import ca.aval.people.PupilPlace;
import ca.aval.platform.document.Progress;
import ca.aval.scan.ShortCode;
import ca.aval.shell.search.Findable;
import ca.aval.shell.search.SearchIndex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

final class FormSearchTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aFormIsFoundByItsCodeAsSomeoneTypesIt() {
        try (CampaignDesk desk = new CampaignDesk(folder).underWay()) {
            FormSearch search =
                    new FormSearch(
                            desk.school.acts().read(), () -> SampleRegister.YEAR, desk.words);
            assertEquals(List.of(), search.read());
            desk.school
                    .acts()
                    .print()
                    .print(SampleRegister.YEAR, new PrintOrder.Everyone(), Progress.NONE);
            SearchIndex<Findable> index =
                    new SearchIndex<>(search.read(), Findable::title, Findable::keys);
            for (ConsentForm form : desk.school.forms()) {
                String printed = new ShortCode(form.shortCode()).printed();
                String typed = printed.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o');
                List<Findable> found = index.find(search.sought(typed), 6);
                assertEquals(new PupilPlace(form.pupil()), found.getFirst().place());
                assertEquals(1, found.size());
                assertTrue(found.getFirst().detail().get().contains(printed));
                assertEquals(found, index.find(form.number(), 6));
            }
        }
    }
}
