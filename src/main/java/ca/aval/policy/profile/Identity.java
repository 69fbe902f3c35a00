package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What the policy is called and by whom it stands.
 *
 * @param number the board's own number, such as {@code R-SG-06}; null when it has none
 * @param aliases other names of the body, each enough to know it by; never a place or province
 * @param domain the chapter of the board's collection; null when none is given
 * @param adoptions who adopted it, when; empty when the text does not say
 * @param inForceOn null when the text does not say
 * @param revisedOn the last revision; null when there was none
 * @param owner the office that applies it; null when none is named
 */
public record Identity(
        @Nullable String number,
        LocalText title,
        LocalText organization,
        List<String> aliases,
        Kind kind,
        @Nullable LocalText domain,
        List<Adoption> adoptions,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate revisedOn,
        @RefersTo(Part.OFFICE) @Nullable String owner,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** What sort of body it is (domain 1.1). */
    public enum Kind {
        SCHOOL_SERVICE_CENTRE,
        SCHOOL_BOARD,
        CHILDCARE_CENTRE,
        CEGEP,
        ANY;

        /** Whether people who learn in such a body may be called that. */
        boolean speaksOf(Wording.Person person) {
            return switch (person) {
                case PUPIL -> true;
                case STUDENT -> this == CEGEP;
                case CHILD -> this == CHILDCARE_CENTRE;
            };
        }
    }

    /**
     * One decision of a body that adopts.
     *
     * @param resolution its number; null when not given
     * @param on its day; null when not given
     */
    public record Adoption(
            LocalText body,
            @Nullable String resolution,
            @Nullable LocalDate on,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}
}
