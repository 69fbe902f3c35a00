package ca.aval.publication;

import ca.aval.consent.form.ConsentUse;
import ca.aval.platform.text.LocalText;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that was published, with what is to come down and what should not have gone out.
 *
 * @param publications the latest day first
 * @param takedowns the earliest due day first
 * @param alerts the latest first; empty for who may not see reasons
 * @param people everybody who appears, and every author
 * @param uses every use that the school knows
 * @param accounts the names of those who record, by their account
 * @param checks the numbers of the answers on which publications rest
 * @param incident what the law calls a confidentiality incident
 */
public record PublicationLog(
        List<Publication> publications,
        List<Takedown> takedowns,
        List<PublicationAlert> alerts,
        Map<UUID, Shown> people,
        List<ConsentUse> uses,
        Map<UUID, String> accounts,
        Map<UUID, String> checks,
        LocalText incident) {
    public PublicationLog {
        publications = List.copyOf(publications);
        takedowns = List.copyOf(takedowns);
        alerts = List.copyOf(alerts);
        people = Map.copyOf(people);
        uses = List.copyOf(uses);
        accounts = Map.copyOf(accounts);
        checks = Map.copyOf(checks);
    }

    /**
     * One person as the log names them.
     *
     * @param name as lists sort
     * @param apart what tells them from another of that name: a group; may be empty
     * @param left whether a pupil is in no class this year
     */
    public record Shown(UUID id, String name, String apart, boolean left) {}

    /** The publication of that id. */
    public Optional<Publication> publication(UUID id) {
        return publications.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The use of that code, if the school knows it still. */
    public Optional<ConsentUse> use(String code) {
        return uses.stream().filter(u -> u.code().equals(code)).findFirst();
    }

    /** The name of that person; empty when nobody is known by that id any more. */
    public String name(UUID person) {
        Shown shown = people.get(person);
        return shown == null ? "" : shown.name();
    }

    /** Whether somebody in it is a pupil who left the school. */
    public boolean showsSomebodyWhoLeft(Publication publication) {
        return publication.people().stream()
                .map(people::get)
                .anyMatch(shown -> shown != null && shown.left());
    }
}
