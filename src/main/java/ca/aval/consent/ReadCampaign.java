package ca.aval.consent;

import ca.aval.consent.CampaignForms.PupilForm;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Enrolment;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilOrder;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells where a year's asking stands: who has a form, who has none yet. */
public final class ReadCampaign {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final People people;
    private final Campaigns campaigns;
    private final FormPolicies policies;
    private final DocumentVault documents;
    private final SchoolClock clock;

    /**
     * @param policies who signs while there is no campaign
     * @param documents where a campaign's form keeps who signs
     */
    public ReadCampaign(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            People people,
            Campaigns campaigns,
            FormPolicies policies,
            DocumentVault documents,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.people = people;
        this.campaigns = campaigns;
        this.policies = policies;
        this.documents = documents;
        this.clock = clock;
    }

    /** The campaign of that year and the form of every pupil who gets mail. */
    public CampaignForms read(SchoolYear year) {
        guard.require(Permission.SEE_PEOPLE);
        return work.read(
                () -> {
                    Optional<ConsentCampaign> campaign = campaigns.find(year);
                    Map<PupilId, ConsentForm> forms = new HashMap<>();
                    Map<UUID, SigningRule> rules = new HashMap<>();
                    School school = schools.current();
                    List<FormLayout> layouts =
                            campaign.map(c -> campaigns.layouts(c.form().id())).orElse(List.of());
                    layouts.forEach(l -> rules.put(l.id(), l.rule()));
                    campaign.ifPresent(
                            c -> campaigns.forms(c.id()).forEach(f -> forms.put(f.pupil(), f)));
                    WhoSigns who = whoSigns(school, layouts);
                    LocalDate returnBy =
                            campaign.map(ConsentCampaign::returnBy).orElse(clock.today());
                    List<PupilForm> pupils =
                            people.enrolled(year).stream()
                                    .filter(p -> !p.on(clock.today()).mailStops())
                                    .sorted(PupilOrder.byGroup(year))
                                    .map(
                                            p ->
                                                    line(
                                                            school,
                                                            who,
                                                            year,
                                                            p,
                                                            forms.get(p.id()),
                                                            rules,
                                                            returnBy))
                                    .toList();
                    return new CampaignForms(campaign, pupils, clock.today());
                });
    }

    /** The form of a campaign keeps the ages of the day on which it was made. */
    private WhoSigns whoSigns(School school, List<FormLayout> layouts) {
        return layouts.isEmpty()
                ? policies.of(school).whoSigns()
                : FormRules.frozen(layouts.getFirst(), documents).wording().whoSigns();
    }

    private PupilForm line(
            School school,
            WhoSigns who,
            SchoolYear year,
            Pupil pupil,
            @Nullable ConsentForm form,
            Map<UUID, SigningRule> rules,
            LocalDate returnBy) {
        SigningRule today =
                FormRules.signingRule(who, pupil, FormIssue.answerDay(clock.today(), returnBy));
        return new PupilForm(
                pupil,
                pupil.enrolment(year).map(Enrolment::group).orElse(""),
                form == null ? FormIssue.language(school, pupil, clock.today()) : form.language(),
                form == null ? today : rules.getOrDefault(form.layout(), today),
                pupil.signer(clock.today()),
                Optional.ofNullable(form));
    }
}
