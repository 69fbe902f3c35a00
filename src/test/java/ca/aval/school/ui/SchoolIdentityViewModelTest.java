package ca.aval.school.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;

import org.junit.jupiter.api.Test;

final class SchoolIdentityViewModelTest {
    private final SchoolIdentityViewModel model =
            new SchoolIdentityViewModel(new SchoolYear(2026), Language.FRENCH);

    @Test
    void theYearIsProposed() {
        assertEquals("2026-2027", model.year().text().get());
    }

    @Test
    void theSchoolAndItsYearAreNeeded() {
        model.organization().text().set(" Centre de services scolaire des Rives ");
        model.year().text().set("2026-2028");
        assertFalse(model.check());
        assertEquals("error.school", model.school().error().get());
        assertEquals("error.year", model.year().error().get());
        model.school().text().set("École des Pins");
        model.year().text().set("2027-2028");
        assertTrue(model.check());
        assertEquals(new SchoolYear(2027), model.typedYear());
        assertEquals("Centre de services scolaire des Rives", model.typedOrganization());
    }
}
