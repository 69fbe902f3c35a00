package ca.aval.school;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;

import java.util.List;
import java.util.UUID;

/** One school that lasts as long as a test; a change needs the version that was read. */
public final class SchoolsInMemory implements Schools {
    private School school;

    public SchoolsInMemory(School school) {
        this.school = school;
    }

    /** The invented school in that province and year, with no letterhead. */
    public SchoolsInMemory(Province province, SchoolYear year) {
        this(
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
                        List.of()));
    }

    /** An invented school with an address and one account. */
    public static School pins() {
        return new School(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                0,
                "Centre des Rives",
                "École des Pins",
                Province.QC,
                new SchoolYear(2026),
                Language.FRENCH,
                new PostalAddress("12, rue du Quai", "Saguenay", "QC", "G7X 3A8"),
                "418 555-0100",
                "bureau@pins.example",
                "pins.example",
                new PrivacyOfficer(
                        "Lyne Roy", "Directrice", "Principal", "lyne@pins.example", null, null),
                null,
                List.of(new OfficialAccount("FACEBOOK", 1, "facebook.com/Pins")));
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
        if (changed.version() != school.version()) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
        school =
                new School(
                        changed.id(),
                        changed.version() + 1,
                        changed.organization(),
                        changed.name(),
                        changed.province(),
                        changed.year(),
                        changed.language(),
                        changed.address(),
                        changed.phone(),
                        changed.email(),
                        changed.website(),
                        changed.officer(),
                        changed.logo(),
                        changed.accounts());
    }
}
