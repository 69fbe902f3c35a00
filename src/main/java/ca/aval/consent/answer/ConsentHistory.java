package ca.aval.consent.answer;

import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was asked about one pupil, what came back, and what was taken back, in no particular order.
 *
 * @param pupil with the adults and facts known now
 */
public record ConsentHistory(
        Pupil pupil, List<Asked> asked, List<Returned> returned, List<Withdrawal> withdrawn) {
    public ConsentHistory {
        asked = List.copyOf(asked);
        returned = List.copyOf(returned);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * A form that was printed.
     *
     * @param uses the codes of its lines
     * @param returnBy the day by which the family was asked to answer
     */
    public record Asked(
            UUID form, SchoolYear year, List<String> uses, LocalDate issuedOn, LocalDate returnBy) {
        public Asked {
            uses = List.copyOf(uses);
        }
    }

    /** The form of that year, if one was printed by that day. */
    public Optional<Asked> asked(SchoolYear year, LocalDate day) {
        return asked.stream()
                .filter(a -> a.year().equals(year) && !a.issuedOn().isAfter(day))
                .findFirst();
    }

    /** The entries that no other entry corrects. */
    public List<Returned> standing() {
        return returned.stream()
                .filter(r -> returned.stream().noneMatch(o -> r.id().equals(o.corrects())))
                .toList();
    }
}
