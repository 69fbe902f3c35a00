package ca.aval.publication;

import ca.aval.consent.form.ConsentUse;
import ca.aval.publication.PublicationLog.Shown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one can choose from when a publication is recorded.
 *
 * @param uses every use that the school knows, in its own order
 * @param pupils of this year, by name
 * @param groups everybody in each group of this year, by its code
 * @param staff everybody of the staff, by name
 * @param kept the answers that were kept, the newest first
 */
public record PublicationChoices(
        List<ConsentUse> uses,
        List<Shown> pupils,
        Map<String, Set<UUID>> groups,
        List<Shown> staff,
        List<Kept> kept) {
    public PublicationChoices {
        uses = List.copyOf(uses);
        pupils = List.copyOf(pupils);
        staff = List.copyOf(staff);
        kept = List.copyOf(kept);
    }

    /**
     * One answer that was kept.
     *
     * @param number as printed
     * @param use the code of the use that was asked about
     * @param subject what it is about; may be empty
     */
    public record Kept(UUID id, String number, String use, String subject) {}
}
