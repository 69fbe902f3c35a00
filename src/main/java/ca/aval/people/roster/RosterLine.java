package ca.aval.people.roster;

import ca.aval.people.PersonName;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What one good row of a class list says of one pupil, cleaned.
 *
 * @param fileNumber null when the list has none for this pupil
 * @param level as written; null when the row says nothing
 * @param group as written, leading zeros kept
 * @param language of correspondence; null when the row says nothing
 * @param address where the pupil lives
 * @param departure null when the row says nothing of one
 */
public record RosterLine(
        RosterPlace place,
        @Nullable String fileNumber,
        PersonName name,
        LocalDate birthDate,
        @Nullable String level,
        String group,
        List<RosterGuardian> guardians,
        @Nullable Language language,
        PostalAddress address,
        @Nullable Departure departure) {
    public RosterLine {
        guardians = List.copyOf(guardians);
    }

    /** Whether the row says for certain that the pupil leaves the school, or left it, by then. */
    public boolean leaves(SchoolYear year) {
        return departure != null && departure.certain() && !departure.isOver(year);
    }

    /** Whether both rows say the same, wherever they are. */
    boolean saysTheSameAs(RosterLine other) {
        return equals(other.at(place));
    }

    private RosterLine at(RosterPlace elsewhere) {
        return new RosterLine(
                elsewhere,
                fileNumber,
                name,
                birthDate,
                level,
                group,
                guardians,
                language,
                address,
                departure);
    }
}
