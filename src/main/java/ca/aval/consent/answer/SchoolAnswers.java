package ca.aval.consent.answer;

import ca.aval.consent.form.ConsentUse;
import ca.aval.people.PupilId;
import ca.aval.platform.text.Language;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What families of a whole school answered in one year.
 *
 * @param told whether this account may know who said what; without it nothing else is here
 * @param uses the lines of those forms, by their code, as the school calls them today
 * @param recorders the names of the accounts that recorded something
 */
public record SchoolAnswers(
        boolean told,
        Map<PupilId, FormStanding> standings,
        Map<String, ConsentUse> uses,
        Map<UUID, String> recorders) {
    /** For those who may know nothing of it. */
    public static final SchoolAnswers UNTOLD =
            new SchoolAnswers(false, Map.of(), Map.of(), Map.of());

    public SchoolAnswers {
        standings = Map.copyOf(standings);
        uses = Map.copyOf(uses);
        recorders = Map.copyOf(recorders);
    }

    /** How the form of that pupil stands; empty when it is not told, or nobody knows the pupil. */
    public Optional<FormStanding> of(PupilId pupil) {
        return Optional.ofNullable(standings.get(pupil));
    }

    /** What that line is called; its code when the school has no such line any more. */
    public String label(String use, Language language) {
        ConsentUse known = uses.get(use);
        return known == null ? use : known.label().getOrDefault(language, use);
    }

    /** Who recorded that; empty when it is not known. */
    public String recorder(UUID account) {
        return recorders.getOrDefault(account, "");
    }

    /** How many pupils had a yes in an earlier year. */
    public int yesBefore() {
        return (int) standings.values().stream().filter(FormStanding::yesBefore).count();
    }
}
