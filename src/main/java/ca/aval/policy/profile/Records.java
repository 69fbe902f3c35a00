package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How long things are kept and who may ask to see them.
 *
 * @param accessLaw the linked text under which one asks; null when none is cited
 * @param disclosureNotice whether writers are told that a note may be disclosed
 */
public record Records(
        @RefersTo(Part.LINKED_TEXT) @Nullable String accessLaw,
        @Nullable Boolean disclosureNotice,
        List<Series> retention,
        List<Rule> rules,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /**
     * Papers that are kept together.
     *
     * @param classification the code of the board's plan; null when not given
     * @param years how many; null: as the board's programme has it
     */
    public record Series(
            @Spelled(Form.CAPITALS) String code,
            LocalText label,
            @Nullable String classification,
            @Within(min = 0, max = 100) @Nullable Integer years,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}
}
