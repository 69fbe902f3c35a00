package ca.aval.app.composition;

import ca.aval.consent.Campaigns;
import ca.aval.people.PupilId;
import ca.aval.people.PupilUses;

import java.util.Map;

/** What rests on a pupil: the consent forms printed for them. */
record FormsOfPupils(Campaigns campaigns) implements PupilUses {
    @Override
    public Map<PupilId, Integer> counts() {
        return campaigns.formsByPupil();
    }
}
