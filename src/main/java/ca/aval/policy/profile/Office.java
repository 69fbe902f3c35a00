package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import java.util.List;

/**
 * An office or a body to which the policy gives a part, by its title and never by a name.
 *
 * @param code in capitals, as domain 1.1 has it: {@code SECRETARY_GENERAL}, {@code PRINCIPAL}
 * @param duties what the text asks of it
 */
public record Office(
        @Spelled(Form.CAPITALS) String code,
        LocalText title,
        List<Rule> duties,
        @RefersTo(Part.CLAUSE) List<String> clauses) {}
