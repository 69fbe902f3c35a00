package ca.aval.people.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A header about an adult who answers for the pupil: {@code Courriel du répondant 2}, {@code Mother
 * phone}.
 *
 * @param adult tells the adults of the list apart: {@code 1}, {@code 2}, {@code mother}…
 */
record GuardianHeader(String adult, RosterField field) {
    static final String MOTHER = "mother";
    static final String FATHER = "father";
    private static final String UNNAMED = "guardian";

    private static final Set<String> MOTHERS = Set.of("mere", "mother");
    private static final Set<String> FATHERS = Set.of("pere", "father");
    private static final Set<String> ADULTS =
            Set.of(
                    "repondant",
                    "repondante",
                    "repondants",
                    "parent",
                    "parents",
                    "tuteur",
                    "tutrice",
                    "garant",
                    "guardian",
                    "contact",
                    "responsable",
                    "autorite",
                    "rep");
    private static final Set<String> NOT_A_GUARDIAN =
            Set.of("urgence", "emergency", "travail", "work", "employeur", "employer", "langue");
    private static final Set<String> FIRST = Set.of("1", "principal", "primary", "i");
    private static final Set<String> SECOND = Set.of("2", "secondaire", "secondary", "ii");

    private static final List<Part> PARTS =
            List.of(
                    new Part(RosterField.EMAIL, Set.of("courriel", "email", "mail")),
                    new Part(
                            RosterField.PHONE,
                            Set.of("telephone", "tel", "phone", "cell", "cellulaire", "mobile")),
                    new Part(
                            RosterField.CAPACITY,
                            Set.of("lien", "relation", "relationship", "parente", "type")),
                    new Part(RosterField.POSTAL_CODE, Set.of("postal", "zip")),
                    new Part(RosterField.STREET, Set.of("adresse", "address", "street")),
                    new Part(RosterField.CITY, Set.of("ville", "municipalite", "city")),
                    new Part(RosterField.PROVINCE, Set.of("province")),
                    new Part(RosterField.FULL_NAME, Set.of("complet", "full")),
                    new Part(RosterField.GIVEN_NAME, Set.of("prenom", "first", "given")),
                    new Part(
                            RosterField.FAMILY_NAME,
                            Set.of("famille", "last", "surname", "family")),
                    new Part(RosterField.FAMILY_NAME, Set.of("nom", "name")));

    private record Part(RosterField field, Set<String> words) {}

    static Optional<GuardianHeader> of(HeaderKey key) {
        boolean mother = key.hasAnyOf(MOTHERS);
        boolean father = key.hasAnyOf(FATHERS);
        if (!(mother || father || key.hasAnyOf(ADULTS)) || key.hasAnyOf(NOT_A_GUARDIAN)) {
            return Optional.empty();
        }
        return Optional.of(new GuardianHeader(adult(key, mother, father), field(key)));
    }

    private static String adult(HeaderKey key, boolean mother, boolean father) {
        if (key.hasAnyOf(SECOND)) {
            return "2";
        }
        if (key.hasAnyOf(FIRST)) {
            return "1";
        }
        if (mother == father) {
            return UNNAMED;
        }
        return mother ? MOTHER : FATHER;
    }

    private static RosterField field(HeaderKey key) {
        boolean family = key.hasAnyOf(Set.of("nom", "name"));
        if (family && key.words().contains("prenom") && key.words().contains("nom")) {
            return RosterField.FULL_NAME;
        }
        return PARTS.stream()
                .filter(part -> key.hasAnyOf(part.words()))
                .map(Part::field)
                .findFirst()
                .orElse(RosterField.FULL_NAME);
    }
}
