package ca.aval.consent.reminder;

import ca.aval.consent.ConsentCampaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whose forms of a year are not settled on a day.
 *
 * @param campaign empty while the year has none
 * @param needs in class-list order
 */
public record ReminderNeeds(Optional<ConsentCampaign> campaign, List<Need> needs, LocalDate today) {
    public ReminderNeeds {
        needs = List.copyOf(needs);
    }
}
