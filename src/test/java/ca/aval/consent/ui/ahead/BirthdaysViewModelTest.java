package ca.aval.consent.ui.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.answer.ReadBirthdays;
import ca.aval.consent.form.FormPolicy;
import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.people.PupilPlace;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.school.Province;
import ca.aval.school.SchoolsInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class BirthdaysViewModelTest {
    @Test
    void aLineSaysTheDayWhatChangesAndWhatToDoAndOpensThePupil() {
        Office office = new Office();
        Pupil pupil = SomePupils.pupil("9001", "Roy", "Ève", "2012-12-01", "041");
        office.people.add(List.of(pupil));
        SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.FRENCH);
        List<Destination> gone = new ArrayList<>();
        BirthdaysViewModel model =
                new BirthdaysViewModel(
                        new ReadBirthdays(
                                Guard.of(Role.SECRETARY),
                                office.work,
                                new SchoolsInMemory(Province.QC, SomePupils.YEAR),
                                office.people,
                                school -> FormPolicy.ofLaw(Jurisdictions.of("quebec")),
                                Office.CLOCK),
                        new ImmediateWork(),
                        Words.of(BirthdaysView.class, "birthdays", language),
                        gone::add);
        model.refresh();
        BirthdayLine line = model.lines().getFirst();
        assertEquals("2026-12-01", line.day());
        assertEquals("Roy, Ève", line.name());
        assertEquals("14\u00A0ans\u00A0: l’élève peut répondre aussi", line.change());
        language.set(Language.ENGLISH);
        assertEquals("14 years old: the pupil may answer too", model.lines().getFirst().change());
        model.open(line);
        assertEquals(List.of(new PupilPlace(pupil.id())), gone);
    }
}
