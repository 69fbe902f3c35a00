package ca.aval.consent.form;

import ca.aval.consent.form.NameListSheet.GroupNames;
import ca.aval.consent.form.NameListSheet.ListedName;
import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.platform.text.Language;
import ca.aval.policy.profile.Wording.Person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** The list of the designer’s specimen, and others like it. */
final class SpecimenLists {
    private static final List<GroupNames> SPECIMEN =
            List.of(
                    group("101", "Élodie Fortin", "Ravi Sharma"),
                    group("102"),
                    group("201", "Malik Benali", "Zoé Lapointe-Cyr"),
                    group("202", "Noé Arsenault"),
                    group("301", "Florence Dubé", "Jacob Ferland", "Mei Tran"),
                    group("302", "Sofia Petrescu"),
                    group("401", "Émile Castonguay", "Inès Hamdi"),
                    group(
                            "402",
                            "Alix Bouchard-Nguyen",
                            "Thomas Gélinas",
                            "Yasmine Kone",
                            "Léo Sirois"),
                    group("501"),
                    group("502", "Maïka Ottawa", "William Roy"),
                    group("601", "Adèle Pomerleau", "Karim Saïdi", "Victor Yelle"),
                    group("602", "Juliette Morneau"));

    private SpecimenLists() {}

    static NameListSheet photographer() {
        return list(Purpose.OUT_OF_FRAME, Language.FRENCH, Person.PUPIL, SPECIMEN)
                .numbered("2026-N-0014");
    }

    static NameListSheet list(
            Purpose purpose, Language language, Person person, List<GroupNames> groups) {
        return new NameListSheet(
                purpose,
                language,
                person,
                "École des Grands-Pins",
                "Centre de services scolaire des Deux-Rivages",
                "418 555-0142",
                Specimens.logo(),
                purpose == Purpose.OUT_OF_FRAME ? "Page Facebook de l’école" : "",
                groups,
                LocalDate.of(2026, 10, 13),
                LocalTime.of(16, 0),
                List.of("Photo Boréale", "l’enseignante"),
                LocalDateTime.of(2026, 10, 13, 7, 42),
                null,
                "2b6d 90ef c714");
    }

    static GroupNames group(String code, String... names) {
        return new GroupNames(
                code, true, Stream.of(names).map(name -> new ListedName(name, false)).toList());
    }
}
