package ca.aval.consent;

import ca.aval.consent.form.FormPolicy;
import ca.aval.school.School;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Port: the policy under which that school asks now. To be used inside a unit of work. */
@FunctionalInterface
public interface FormPolicies {
    FormPolicy of(School school);

    /** The entry of that policy in the register; null when the register holds none. */
    default @Nullable UUID version() {
        return null;
    }
}
