package ca.aval.consent.answer;

import ca.aval.consent.form.ConsentUse;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that was asked, answered and taken back about one pupil.
 *
 * @param told whether this account may know who said what; without it the history is empty and a
 *     use is either active or refused
 * @param year the one at work
 * @param day the day of that year for which the states stand
 * @param states each use of the form of the year, in its order
 * @param named those uses and the earlier ones, by their code
 * @param recorders the names of the accounts
 */
public record PupilConsents(
        Pupil pupil,
        boolean told,
        SchoolYear year,
        LocalDate day,
        Map<String, UseState> states,
        ConsentHistory history,
        Map<String, ConsentUse> named,
        Map<UUID, String> recorders) {
    public PupilConsents {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        named = Map.copyOf(named);
        recorders = Map.copyOf(recorders);
    }

    /** What that use is called; its code when the school has none such any more. */
    public String label(String use, Language language) {
        ConsentUse known = named.get(use);
        return known == null ? use : known.label().getOrDefault(language, use);
    }

    /** The latest entries that speak of that use in the year, one for each person. */
    public List<Returned> saying(String use) {
        Map<String, Returned> latest = new LinkedHashMap<>();
        history.standing().stream()
                .filter(r -> r.year().equals(year) && r.answer(use).isPresent())
                .filter(r -> !r.day().isAfter(day))
                .sorted(
                        Comparator.comparing(Returned::day)
                                .thenComparing(Returned::receivedOn)
                                .reversed())
                .forEach(r -> latest.putIfAbsent(Voice.person(r.signatory()), r));
        return List.copyOf(latest.values());
    }

    /** The latest withdrawal of that use. */
    public Optional<Withdrawal> taken(String use) {
        return history.withdrawn().stream()
                .filter(w -> w.covers(use) && !w.day().isAfter(day))
                .max(Comparator.comparing(Withdrawal::at));
    }

    /** The entry that replaced that one, if there is one. */
    public Optional<Returned> replacement(Returned entry) {
        return history.returned().stream().filter(r -> entry.id().equals(r.corrects())).findFirst();
    }

    /** What is wrong with that entry, if something is. */
    public Optional<Recording.Defect> defect(Returned entry) {
        return Optional.ofNullable(AnswerDesk.recorded(entry, pupil).defect());
    }

    /** Who recorded that; empty when it is not known. */
    public String recorder(UUID account) {
        return recorders.getOrDefault(account, "");
    }
}
