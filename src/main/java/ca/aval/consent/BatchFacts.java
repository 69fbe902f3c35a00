package ca.aval.consent;

import ca.aval.people.Enrolment;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;
import ca.aval.school.School;
import ca.aval.school.Schools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a batch is made from, and keeps it once it was printed. */
public final class BatchFacts {
    private static final String FORMS = "C";
    private static final String BATCHES = "B";

    private final Schools schools;
    private final People people;
    private final Campaigns campaigns;
    private final Numbers numbers;
    private final SchoolClock clock;

    public BatchFacts(
            Schools schools,
            People people,
            Campaigns campaigns,
            Numbers numbers,
            SchoolClock clock) {
        this.schools = schools;
        this.people = people;
        this.campaigns = campaigns;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param pupils whose forms are wanted, in class-list order
     * @param forms those that exist, by pupil
     */
    record Found(
            School school,
            ConsentCampaign campaign,
            List<FormLayout> layouts,
            List<Pupil> pupils,
            Map<PupilId, ConsentForm> forms,
            NumberBlock numbers,
            NumberBlock batches) {}

    /** The facts for an order; empty when the year has no campaign. */
    Optional<Found> find(SchoolYear year, PrintOrder order) {
        return campaigns
                .find(year)
                .map(
                        campaign ->
                                new Found(
                                        schools.current(),
                                        campaign,
                                        campaigns.layouts(campaign.form().id()),
                                        pupils(year, order),
                                        forms(campaign),
                                        numbers.read(FORMS, year.firstYear()),
                                        numbers.read(BATCHES, year.firstYear())));
    }

    private List<Pupil> pupils(SchoolYear year, PrintOrder order) {
        return people.enrolled(year).stream()
                .filter(pupil -> !pupil.on(clock.today()).mailStops())
                .filter(
                        pupil ->
                                switch (order) {
                                    case PrintOrder.Everyone everyone -> true;
                                    case PrintOrder.OfGroup(String group) ->
                                            pupil.enrolment(year)
                                                    .map(Enrolment::group)
                                                    .equals(Optional.of(group));
                                    case PrintOrder.Chosen chosen ->
                                            chosen.pupils().contains(pupil.id());
                                })
                .toList();
    }

    private Map<PupilId, ConsentForm> forms(ConsentCampaign campaign) {
        Map<PupilId, ConsentForm> byPupil = new HashMap<>();
        campaigns.forms(campaign.id()).forEach(form -> byPupil.put(form.pupil(), form));
        return byPupil;
    }

    /** Keeps a batch; its numbers must still be free. */
    void keep(Found found, PrintRun run, List<ConsentForm> newForms) {
        numbers.take(found.batches, 1);
        if (!newForms.isEmpty()) {
            numbers.take(found.numbers, newForms.size());
        }
        campaigns.add(run, newForms);
    }
}
