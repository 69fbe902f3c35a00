package ca.aval.publication;

import ca.aval.consent.FormPolicies;
import ca.aval.consent.answer.Consents;
import ca.aval.consent.check.KeptChecks;
import ca.aval.consent.check.MayPublish;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.people.People;
import ca.aval.people.Staff;
import ca.aval.platform.time.SchoolClock;
import ca.aval.school.Calendars;
import ca.aval.school.Numbers;
import ca.aval.school.School;
import ca.aval.school.SchoolDays;
import ca.aval.school.Schools;
import ca.aval.security.Accounts;

import java.util.List;
import java.util.Optional;

/**
 * What the acts about publications read and keep. To be used inside a unit of work, {@code check}
 * apart.
 *
 * @param check whether pupils may be published; opens a unit of its own
 * @param kept the answers on which a publication may rest
 */
public record PublicationDesk(
        Publications publications,
        Numbers numbers,
        People people,
        Staff staff,
        Schools schools,
        Calendars calendars,
        FormPolicies policies,
        ConsentUses catalogue,
        Consents consents,
        Accounts accounts,
        MayPublish check,
        KeptChecks kept,
        SchoolClock clock) {

    /** The policy under which the school publishes now. */
    FormPolicy policy() {
        return policies.of(schools.current());
    }

    /** Every use, as the school words it. */
    List<ConsentUse> uses() {
        return catalogue.under(policy()).all(schools.current());
    }

    /** The use of that code, if the school knows it. */
    Optional<ConsentUse> use(String code) {
        School school = schools.current();
        return catalogue.under(policies.of(school)).find(school, code);
    }

    /** What says what must come down. */
    TakedownPlan plan() {
        return new TakedownPlan(
                new SchoolDays(schools.current(), calendars.all()),
                policy().takedownBusinessDays(),
                this::use);
    }
}
