package ca.aval.consent.reminder;

import ca.aval.consent.ConsentForm;
import ca.aval.people.Pupil;
import ca.aval.policy.law.SigningRule;

import java.util.List;

/**
 * A pupil whose form is not settled.
 *
 * @param group the code of the group; empty when the list names none
 * @param rule who signs today, under the ages with which the form was made
 * @param faults what is wrong with the answer that came back, if one did
 * @param recipients whom one would write to; nobody when the school may write to none of them
 */
public record Need(
        Pupil pupil,
        String group,
        ConsentForm form,
        Situation situation,
        SigningRule rule,
        List<Fault> faults,
        List<Recipient> recipients) {
    public Need {
        faults = List.copyOf(faults);
        recipients = List.copyOf(recipients);
    }

    /** Those to whom a letter may go today. */
    public List<Recipient> ready() {
        return recipients.stream().filter(r -> r.readiness() == Readiness.READY).toList();
    }
}
