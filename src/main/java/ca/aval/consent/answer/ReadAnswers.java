package ca.aval.consent.answer;

import ca.aval.consent.answer.ConsentHistory.Asked;
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

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells how every form of a year stands, in one reading of the whole school. */
public final class ReadAnswers {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final People people;
    private final Consents consents;
    private final FormReminders reminders;
    private final Accounts accounts;
    private final ConsentUses uses;
    private final SchoolClock clock;

    public ReadAnswers(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            People people,
            Consents consents,
            FormReminders reminders,
            Accounts accounts,
            ConsentUses uses,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.people = people;
        this.consents = consents;
        this.reminders = reminders;
        this.accounts = accounts;
        this.uses = uses;
        this.clock = clock;
    }

    /** How the forms of that year stand today; nothing for who may not see legal facts. */
    public SchoolAnswers read(SchoolYear year) {
        guard.require(Permission.SEE_PEOPLE);
        if (!guard.may(Permission.SEE_LEGAL_FACTS)) {
            return SchoolAnswers.UNTOLD;
        }
        return work.read(
                () -> {
                    List<Pupil> pupils = people.enrolled(year);
                    Map<UUID, Integer> waves = reminders.of(year);
                    Map<PupilId, FormStanding> standings = new HashMap<>();
                    consents.of(pupils)
                            .forEach(
                                    (id, history) ->
                                            standings.put(id, standing(history, year, waves)));
                    return new SchoolAnswers(true, standings, uses(standings.values()), names());
                });
    }

    private FormStanding standing(
            ConsentHistory history, SchoolYear year, Map<UUID, Integer> waves) {
        int often =
                history.asked().stream()
                        .filter(a -> a.year().equals(year))
                        .map(Asked::form)
                        .mapToInt(form -> waves.getOrDefault(form, 0))
                        .max()
                        .orElse(0);
        return FormStanding.of(history, year, clock.today(), often);
    }

    private Map<String, ConsentUse> uses(Collection<FormStanding> standings) {
        School school = schools.current();
        Map<String, ConsentUse> named = new HashMap<>();
        standings.stream()
                .flatMap(standing -> standing.uses().keySet().stream())
                .distinct()
                .forEach(code -> uses.find(school, code).ifPresent(use -> named.put(code, use)));
        return named;
    }

    private Map<UUID, String> names() {
        return accounts.all().stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }
}
