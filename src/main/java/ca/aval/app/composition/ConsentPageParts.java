package ca.aval.app.composition;

import ca.aval.consent.answer.ReadAnswers;
import ca.aval.consent.answer.ReadPupilConsents;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.reminder.Reminders;
import ca.aval.platform.time.SchoolYear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what the pages show of the answers of families, in an open register. */
public record ConsentPageParts(OpenRegister register) {
    /** How every form of a year stands. */
    public ReadAnswers answers() {
        return new ReadAnswers(
                register.guard(),
                register.work(),
                register.schools(),
                register.people(),
                register.answers().consents(),
                this::reminded,
                register.accounts(),
                ConsentUses.catalogue(),
                register.clock());
    }

    /** Everything that was said about one pupil. */
    public ReadPupilConsents pupil() {
        return new ReadPupilConsents(
                register.guard(),
                register.work(),
                register.schools(),
                register.people(),
                register.answers().consents(),
                register.accounts(),
                ConsentUses.catalogue(),
                register.clock());
    }

    /** How many reminders of each form went out; the household that got most of them counts. */
    private Map<UUID, Integer> reminded(SchoolYear year) {
        Reminders reminders = new ReminderParts(register).reminders();
        Map<UUID, Integer> waves = new HashMap<>();
        register.campaigns()
                .find(year)
                .map(campaign -> reminders.of(campaign.id()))
                .orElse(List.of())
                .forEach(r -> waves.merge(r.form(), r.wave(), Math::max));
        return waves;
    }
}
