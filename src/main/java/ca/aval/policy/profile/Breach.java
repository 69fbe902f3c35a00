package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.CoveredPersons.PersonType;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Conduct that the policy forbids.
 *
 * @param population whose conduct
 * @param onlyDuringWork whether it is one only within working hours
 */
public record Breach(
        @Spelled(Form.CAPITALS) String code,
        LocalText label,
        List<PersonType> population,
        @Nullable Boolean onlyDuringWork,
        @RefersTo(Part.CLAUSE) List<String> clauses) {}
