package ca.aval.consent.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;

import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Edge case 4: two of one name are chosen by a person, beside what tells them apart. */
class NamesViewModelTest {
    private static final Pupil NOE = pupil("Noé", "Tremblay", "2016-02-03");
    private static final Pupil ALIX = pupil("Alix", "Nadeau", "2016-05-14");
    private static final Pupil OTHER = pupil("Alix", "Nadeau", "2016-11-30");
    private final NamesViewModel model =
            new NamesViewModel(List.of(NOE, ALIX, OTHER), p -> "né le " + p.birthDate());

    @Test
    void row4_eachUnclearLineIsSettledBeforeAnybodyIsTaken() {
        ObservableValue<Boolean> ready = model.ready();
        assertFalse(ready.getValue());
        model.text().set("Noé Tremblay\nAlix Nadeau\nPersonne Inconnu");
        assertEquals(1, model.found().get());
        assertEquals(2, model.unclear().size());
        assertFalse(ready.getValue(), "nothing is guessed");
        assertEquals(
                List.of("né le 2016-05-14", "né le 2016-11-30"),
                model.unclear().getFirst().choices().stream().map(c -> c.apart()).toList());
        model.unclear().getFirst().settled().set(OTHER.id().value());
        model.unclear().getLast().settled().set(NamesViewModel.Unclear.LEFT_OUT);
        assertTrue(ready.getValue());
        assertEquals(List.of(NOE.id().value(), OTHER.id().value()), model.chosen());
    }

    private static Pupil pupil(String given, String family, String born) {
        return SampleRegister.pupil(given, family, born, "401", Language.FRENCH);
    }
}
