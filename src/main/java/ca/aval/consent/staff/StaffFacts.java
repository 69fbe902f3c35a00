package ca.aval.consent.staff;

import ca.aval.consent.Campaigns;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.FormLayout;
import ca.aval.consent.form.FormPolicy;
import ca.aval.people.Period;
import ca.aval.people.Staff;
import ca.aval.people.StaffId;
import ca.aval.people.StaffMember;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.PoliciesInForce;
import ca.aval.policy.PolicyInForce;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;
import ca.aval.school.School;
import ca.aval.school.Schools;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what forms of adults are made from, and keeps them. To be used inside a unit of work. */
public record StaffFacts(
        Schools schools,
        Staff staff,
        Campaigns campaigns,
        StaffConsents consents,
        Numbers numbers,
        PoliciesInForce policies,
        SchoolClock clock) {
    private static final String FORMS = "A";
    private static final String LAYOUTS = "T";

    /**
     * What was found.
     *
     * @param members who are wanted and bound to the school today, by name
     * @param forms those that exist, by member
     * @param layout the one of the year in that language, if a form was printed under it
     */
    record Found(
            School school,
            FormPolicy policy,
            AdultRule rule,
            ConsentCampaign campaign,
            List<StaffMember> members,
            Map<StaffId, StaffForm> forms,
            @Nullable FormLayout layout,
            int formVersions,
            NumberBlock numbers,
            NumberBlock layouts) {}

    /**
     * The facts for an order; empty when the year has no campaign.
     *
     * @param chosen null: everybody
     */
    Optional<Found> find(SchoolYear year, @Nullable Set<StaffId> chosen, Language language) {
        return campaigns.find(year).map(campaign -> found(campaign, chosen, language));
    }

    private Found found(
            ConsentCampaign campaign, @Nullable Set<StaffId> chosen, Language language) {
        PolicyInForce policy = policies.current();
        Map<StaffId, StaffForm> forms = new HashMap<>();
        consents.forms(campaign.id()).forEach(form -> forms.put(form.member(), form));
        List<StaffMember> members =
                staff.everyone().stream()
                        .filter(m -> m.standing(clock.today()) == Period.Standing.PRESENT)
                        .filter(m -> chosen == null || chosen.contains(m.id()))
                        .toList();
        FormLayout layout =
                forms.values().stream()
                        .filter(form -> form.language() == language)
                        .findFirst()
                        .map(form -> campaigns.layout(form.layout()))
                        .orElse(null);
        return new Found(
                schools.current(),
                FormPolicy.of(policy.profile(), policy.sha256()),
                AdultRule.of(policy.profile().consent()),
                campaign,
                members,
                forms,
                layout,
                campaigns.formVersions(),
                numbers.read(FORMS, campaign.year().firstYear()),
                numbers.read(LAYOUTS, 0));
    }

    /** Keeps new forms and, where the year had none, their words and places. */
    void keep(Found found, List<StaffForm> made, StaffWords.@Nullable Frozen words) {
        if (words != null) {
            numbers.take(found.layouts, 1);
            consents.add(words.version(), List.of(words.layout()));
        }
        if (!made.isEmpty()) {
            numbers.take(found.numbers, made.size());
        }
        made.forEach(consents::add);
    }
}
