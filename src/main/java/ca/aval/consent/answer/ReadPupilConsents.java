package ca.aval.consent.answer;

import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Account;
import ca.aval.security.Accounts;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads everything that was asked, answered and taken back about one pupil. */
public final class ReadPupilConsents {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final People people;
    private final Consents consents;
    private final Accounts accounts;
    private final ConsentUses uses;
    private final SchoolClock clock;

    public ReadPupilConsents(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            People people,
            Consents consents,
            Accounts accounts,
            ConsentUses uses,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.people = people;
        this.consents = consents;
        this.accounts = accounts;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * The consents of that pupil in the year at work, with all that was said; nothing when nobody
     * is known by that. Who may not see legal facts gets allowed or refused, and no more.
     */
    public Optional<PupilConsents> read(PupilId id) {
        guard.require(Permission.SEE_PEOPLE);
        boolean told = guard.may(Permission.SEE_LEGAL_FACTS);
        return work.read(() -> people.find(id).map(pupil -> read(pupil, told)));
    }

    private PupilConsents read(Pupil pupil, boolean told) {
        School school = schools.current();
        SchoolYear year = school.year();
        LocalDate day = year.notBefore(clock.today());
        ConsentHistory history = consents.of(pupil);
        boolean barred = pupil.on(day).publicationProhibited() || pupil.on(day).mailStops();
        Map<String, UseState> states = new LinkedHashMap<>();
        history.asked(year, day)
                .ifPresent(
                        asked -> asked.uses().forEach(u -> states.put(u, state(history, u, year))));
        if (told) {
            Map<UUID, String> names =
                    accounts.all().stream()
                            .collect(Collectors.toMap(Account::id, Account::displayName));
            return new PupilConsents(
                    pupil, true, year, day, states, history, named(school, history), names);
        }
        states.replaceAll(
                (use, state) ->
                        state == UseState.ACTIVE && !barred ? UseState.ACTIVE : UseState.REFUSED);
        Pupil plain = pupil.withFacts(List.of());
        return new PupilConsents(
                plain,
                false,
                year,
                day,
                states,
                new ConsentHistory(plain, List.of(), List.of(), List.of()),
                named(school, history),
                Map.of());
    }

    /** Until the year changes, its yes is one of a year that is over. */
    private UseState state(ConsentHistory history, String use, SchoolYear year) {
        UseState state = UseState.of(history, use, year, clock.today());
        boolean over = clock.today().isAfter(year.lastDay());
        return over && state == UseState.ACTIVE ? UseState.EXPIRED : state;
    }

    private Map<String, ConsentUse> named(School school, ConsentHistory history) {
        Map<String, ConsentUse> named = new HashMap<>();
        history.asked().stream()
                .flatMap(a -> a.uses().stream())
                .distinct()
                .forEach(code -> uses.find(school, code).ifPresent(use -> named.put(code, use)));
        return named;
    }
}
