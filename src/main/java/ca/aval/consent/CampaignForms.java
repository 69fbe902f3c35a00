package ca.aval.consent;

import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the year's asking stands, pupil by pupil.
 *
 * @param campaign empty while the year has none
 * @param pupils everyone enrolled, in class-list order
 * @param today the day on which this was read
 */
public record CampaignForms(
        Optional<ConsentCampaign> campaign, List<PupilForm> pupils, LocalDate today) {
    public CampaignForms {
        pupils = List.copyOf(pupils);
    }

    /**
     * One pupil and the form they have or would have.
     *
     * @param group the code of the group, empty when the list names none
     * @param guardian the adult whom the form names as signer, if there is one
     * @param form as it was first printed; empty when it never was
     */
    public record PupilForm(
            Pupil pupil,
            String group,
            Language language,
            SigningRule rule,
            Optional<Guardian> guardian,
            Optional<ConsentForm> form) {}
}
