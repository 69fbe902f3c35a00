package ca.aval.consent.form;

import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.school.OfficialAccount;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.Province;
import ca.aval.school.School;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The same invented pupil in invented schools, one under each policy that comes with Aval. */
final class PolicyForms {
    static final LocalDate RETURN_BY = LocalDate.of(2026, 9, 18);
    private static final ShippedProfiles PROFILES = new ShippedProfiles();

    private PolicyForms() {}

    static List<String> codes() {
        return PROFILES.codes();
    }

    static FormPolicy policy(String code) {
        return FormPolicy.of(PROFILES.of(code), "0".repeat(64));
    }

    /** A school of an invented board of that policy's kind. */
    static School school(String code) {
        return switch (policy(code).person()) {
            case CHILD ->
                    school(
                            "CPE des Trois-Ruisseaux",
                            "CPE des Trois-Ruisseaux",
                            "cpe",
                            Province.QC);
            case STUDENT ->
                    school(
                            "Cégep de la Haute-Rive",
                            "Cégep de la Haute-Rive",
                            "cegep",
                            Province.QC);
            case PUPIL ->
                    policy(code).jurisdiction().code().equals("ontario")
                            ? school(
                                    "Conseil scolaire du Littoral",
                                    "École secondaire du Quai",
                                    "quai",
                                    Province.ON)
                            : school(
                                    "Centre de services scolaire des Deux-Rivages",
                                    "École des Grands-Pins",
                                    "pins",
                                    Province.QC);
        };
    }

    /** Alix, fifteen years old, with the level and group that such a school gives. */
    static Pupil pupil(String code) {
        return switch (policy(code).person()) {
            case CHILD -> alix(2022, "4", "Coccinelles");
            case STUDENT -> alix(2011, "Sciences humaines", "04");
            case PUPIL ->
                    policy(code).jurisdiction().code().equals("ontario")
                            ? alix(2011, "10", "10-B")
                            : alix(2011, "3", "31");
        };
    }

    static Pupil alix(int born, String level, String group) {
        Pupil alix =
                Specimens.pupil("Alix", "Bouchard-Nguyen", LocalDate.of(born, 5, 14), level, group);
        return new Pupil(
                alix.id(),
                1,
                "20-1187",
                alix.name(),
                alix.birthDate(),
                List.of(
                        new Enrolment(
                                new UUID(3, 1),
                                Specimens.YEAR,
                                level,
                                group,
                                Specimens.YEAR.firstDay(),
                                null)),
                alix.guardians());
    }

    static SheetOrder order(String code, Language language) {
        return order(code, language, pupil(code));
    }

    static SheetOrder order(String code, Language language, Pupil pupil) {
        FormPolicy policy = policy(code);
        School school = school(code);
        SigningRule rule = policy.signingRule(pupil.birthDate(), RETURN_BY);
        List<ConsentUse> uses = Specimens.USES.under(policy).defaults(school);
        return Specimens.order(school, pupil, uses, language, rule, policy);
    }

    private static School school(String board, String name, String site, Province province) {
        boolean quebec = province == Province.QC;
        return new School(
                new UUID(1, site.hashCode()),
                1,
                board,
                name,
                province,
                Specimens.YEAR,
                Language.FRENCH,
                quebec
                        ? new PostalAddress(
                                "1200, rue des Mélèzes", "Rivière-Blanche", "QC", "G0X 9Z9")
                        : new PostalAddress("45, chemin du Lac", "Port-Ambre", "ON", "L0X 9Z9"),
                quebec ? "418 555-0142" : "705 555-0117",
                "secretariat@" + site + ".example",
                site + ".example",
                new PrivacyOfficer(
                        "Dominique Lavoie",
                        null,
                        null,
                        "vie-privee@" + site + ".example",
                        quebec ? "418-555-0190" : "705-555-0190",
                        null),
                null,
                List.of(new OfficialAccount("FACEBOOK", 1, "facebook.com/" + site)));
    }
}
