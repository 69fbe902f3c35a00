package ca.aval.school;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;

import java.util.List;
import java.util.UUID;

/** An invented school, for tests without a register. */
public final class SchoolsInMemory implements Schools {
    private School school;

    public SchoolsInMemory(Province province, SchoolYear year) {
        school =
                new School(
                        UUID.randomUUID(),
                        0,
                        "Centre de services scolaire des Deux-Rivages",
                        "École des Grands-Pins",
                        province,
                        year,
                        Language.FRENCH,
                        PostalAddress.NONE,
                        null,
                        null,
                        null,
                        PrivacyOfficer.UNKNOWN,
                        null,
                        List.of());
    }

    @Override
    public School current() {
        return school;
    }

    @Override
    public void add(School added) {
        school = added;
    }

    @Override
    public void change(School changed) {
        school = changed;
    }
}
