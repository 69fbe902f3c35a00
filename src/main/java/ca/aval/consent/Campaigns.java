package ca.aval.consent;

import ca.aval.people.PupilId;
import ca.aval.platform.time.SchoolYear;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Port: find and keep campaigns, their forms and the batches printed. To be used inside a unit of
 * work.
 */
public interface Campaigns {
    /** The campaign of that year, if there is one. */
    Optional<ConsentCampaign> find(SchoolYear year);

    /** How many form versions there are. */
    int formVersions();

    /** Keeps a new campaign with its new form version and that version's layouts. */
    void add(ConsentCampaign campaign, List<FormLayout> layouts);

    List<FormLayout> layouts(UUID formVersion);

    /** The layout under which a form was printed. */
    FormLayout layout(UUID id);

    /** The forms that were printed for that campaign, in no particular order. */
    List<ConsentForm> forms(UUID campaign);

    /** For each pupil with a form of any year, how many there are. */
    Map<PupilId, Integer> formsByPupil();

    /** The form with that short code, nine symbols. */
    Optional<ConsentForm> formByShortCode(String shortCode);

    /** Keeps a batch and the forms that were printed in it for the first time. */
    void add(PrintRun run, List<ConsentForm> newForms);

    /** The batches of that campaign, oldest first. */
    List<PrintRun> runs(UUID campaign);
}
