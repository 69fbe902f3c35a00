package ca.aval.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.school.Province;
import ca.aval.school.ui.SchoolIdentityViewModel;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

final class PolicyStepViewModelTest {
    private final SchoolIdentityViewModel school =
            new SchoolIdentityViewModel(new SchoolYear(2026), Language.FRENCH);
    private final PolicyStepViewModel model =
            new PolicyStepViewModel(
                    school,
                    new ImmediateWork(),
                    Words.of(Door.class, "screens", new SimpleObjectProperty<>(Language.FRENCH)),
                    new DoorForTests());

    @Test
    void beginsWithTheLawOfTheProvince() {
        assertEquals("quebec", model.code());
        school.province().set(Province.ON);
        assertEquals("ontario", model.code());
        assertEquals(2, model.choices().size());
    }

    @Test
    void followsTheNameOfTheBodyAsItIsTyped() {
        school.organization().text().set("cegep de drum");
        assertEquals("quebec", model.code());
        school.organization().text().set("cegep de drummondville");
        assertEquals("cegep-drummondville", model.code());
        school.organization().text().set("Centre de services scolaire des Rives");
        assertEquals("quebec", model.code());
    }

    @Test
    void keepsWhatWasChosenByHandWhileTheProvinceStays() {
        model.chosen().set(model.choices().getLast());
        school.organization().text().set("Centre de services scolaire des Rives");
        assertEquals("cegep-drummondville", model.code());
        school.province().set(Province.ON);
        assertEquals("ontario", model.code());
    }
}
