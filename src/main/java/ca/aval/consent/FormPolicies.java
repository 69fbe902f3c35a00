package ca.aval.consent;

import ca.aval.consent.form.FormPolicy;
import ca.aval.school.School;

/** Port: the policy under which that school asks now. To be used inside a unit of work. */
@FunctionalInterface
public interface FormPolicies {
    FormPolicy of(School school);
}
