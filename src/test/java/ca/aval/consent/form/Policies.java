package ca.aval.consent.form;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.profile.Identity;
import ca.aval.policy.profile.PolicyProfile.Law;
import ca.aval.policy.profile.Wording;
import ca.aval.policy.profile.Wording.Person;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Policies of invented boards. */
final class Policies {
    private Policies() {}

    static FormPolicy of(String law, Law kind, Person person, @Nullable LocalText line) {
        return of(law, kind, person, line, List.of());
    }

    static FormPolicy of(
            String law, Law kind, Person person, @Nullable LocalText line, List<Wording.Own> own) {
        return new FormPolicy(
                Jurisdictions.of(law),
                kind,
                switch (person) {
                    case CHILD -> Identity.Kind.CHILDCARE_CENTRE;
                    case STUDENT -> Identity.Kind.CEGEP;
                    case PUPIL -> Identity.Kind.ANY;
                },
                person,
                line,
                null,
                List.of(),
                2,
                own,
                null);
    }
}
