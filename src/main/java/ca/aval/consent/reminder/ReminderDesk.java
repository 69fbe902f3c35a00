package ca.aval.consent.reminder;

import ca.aval.consent.Campaigns;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.FormLayout;
import ca.aval.consent.FormRules;
import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.Consents;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Enrolment;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilOrder;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.Calendars;
import ca.aval.school.SchoolDays;
import ca.aval.school.Schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds whose forms of a year are not settled. To be used inside a unit of work.
 *
 * @param documents where the form keeps the ages under which it was made
 */
public record ReminderDesk(
        Schools schools,
        Calendars calendars,
        People people,
        Campaigns campaigns,
        Consents consents,
        Reminders reminders,
        DocumentVault documents,
        SchoolClock clock) {

    /** The needs of that year, as of today. */
    ReminderNeeds needs(SchoolYear year) {
        LocalDate today = clock.today();
        Optional<ConsentCampaign> campaign = campaigns.find(year);
        return new ReminderNeeds(
                campaign, campaign.map(c -> needs(c, today)).orElse(List.of()), today);
    }

    /** The last day of the time that a letter of that day gives to answer. */
    LocalDate replyBy(LocalDate day) {
        return days().businessDaysAfter(day, Reminder.REPLY_DAYS);
    }

    private SchoolDays days() {
        return new SchoolDays(schools.current(), calendars.all());
    }

    private List<Need> needs(ConsentCampaign campaign, LocalDate today) {
        Map<PupilId, ConsentForm> forms = new HashMap<>();
        campaigns.forms(campaign.id()).forEach(form -> forms.put(form.pupil(), form));
        List<Pupil> asked =
                people.enrolled(campaign.year()).stream()
                        .filter(p -> forms.containsKey(p.id()) && mayBeWrittenAbout(p, today))
                        .sorted(PupilOrder.byGroup(campaign.year()))
                        .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<PupilId, ConsentHistory> histories = consents.of(asked);
        WhoSigns whoSigns = whoSigns(campaign);
        Recipients recipients = new Recipients(reminders.of(campaign.id()), days(), today);
        List<Need> needs = new ArrayList<>();
        for (Pupil pupil : asked) {
            ConsentHistory history = histories.get(pupil.id());
            ConsentForm form = forms.get(pupil.id());
            if (history != null && form != null) {
                Reading.of(history, form, campaign, today)
                        .map(reading -> need(pupil, form, campaign, reading, recipients, whoSigns))
                        .ifPresent(needs::add);
            }
        }
        return List.copyOf(needs);
    }

    /** Nobody is asked for what could not be published whatever they answer. */
    private static boolean mayBeWrittenAbout(Pupil pupil, LocalDate today) {
        return !pupil.on(today).mailStops() && !pupil.on(today).publicationProhibited();
    }

    private Need need(
            Pupil pupil,
            ConsentForm form,
            ConsentCampaign campaign,
            Reading reading,
            Recipients recipients,
            WhoSigns whoSigns) {
        SigningRule rule = FormRules.signingRule(whoSigns, pupil, clock.today());
        return new Need(
                pupil,
                pupil.enrolment(campaign.year()).map(Enrolment::group).orElse(""),
                form,
                reading.situation(),
                rule,
                reading.faults(),
                recipients.of(pupil, form, reading, rule));
    }

    private WhoSigns whoSigns(ConsentCampaign campaign) {
        FormLayout layout = campaigns.layouts(campaign.form().id()).getFirst();
        return FormRules.frozen(layout, documents).wording().whoSigns();
    }
}
