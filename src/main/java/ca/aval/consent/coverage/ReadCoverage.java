package ca.aval.consent.coverage;

import ca.aval.consent.Campaigns;
import ca.aval.consent.FormPolicies;
import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.Consents;
import ca.aval.consent.coverage.Coverage.CoveredUse;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.people.Enrolment;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilOrder;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how far a year’s asking has come, for each pupil and each use. */
public final class ReadCoverage {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final People people;
    private final Campaigns campaigns;
    private final Consents consents;
    private final FormPolicies policies;
    private final ConsentUses uses;
    private final SchoolClock clock;

    public ReadCoverage(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            People people,
            Campaigns campaigns,
            Consents consents,
            FormPolicies policies,
            ConsentUses uses,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.people = people;
        this.campaigns = campaigns;
        this.consents = consents;
        this.policies = policies;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * As it stands today, or on the day of that year nearest to it. Whoever may not see legal facts
     * reads one plain no for whatever is not a yes.
     */
    public Coverage read(SchoolYear year) {
        guard.require(Permission.SEE_PEOPLE);
        boolean whole = guard.may(Permission.SEE_LEGAL_FACTS);
        LocalDate day = year.near(clock.today());
        return work.read(
                () -> {
                    List<String> codes =
                            campaigns.find(year).map(c -> c.form().uses()).orElse(List.of());
                    List<Pupil> there =
                            people.everyone().stream()
                                    .filter(pupil -> !pupil.on(day).mailStops())
                                    .filter(pupil -> stay(pupil, year, day).isPresent())
                                    .sorted(PupilOrder.byName())
                                    .toList();
                    Map<PupilId, ConsentHistory> histories = consents.of(there);
                    List<PupilCoverage> lines = new ArrayList<>();
                    for (Pupil pupil : there) {
                        PupilCoverage line =
                                PupilCoverage.of(
                                        histories.getOrDefault(pupil.id(), none(pupil)),
                                        stay(pupil, year, day).orElseThrow(),
                                        year,
                                        codes,
                                        clock.today());
                        lines.add(whole ? line : line.plain());
                    }
                    return new Coverage(year, day, worded(codes), lines);
                });
    }

    /** The class of that year that the pupil has not left by that day. */
    private static Optional<Enrolment> stay(Pupil pupil, SchoolYear year, LocalDate day) {
        return pupil.enrolments().stream()
                .filter(stay -> stay.year().equals(year))
                .filter(stay -> stay.until() == null || day.isBefore(stay.until()))
                .min(Comparator.comparing(Enrolment::from));
    }

    private List<CoveredUse> worded(List<String> codes) {
        School school = schools.current();
        ConsentUses worded = uses.under(policies.of(school));
        return codes.stream()
                .map(
                        code ->
                                new CoveredUse(
                                        code,
                                        worded.find(school, code)
                                                .map(ConsentUse::label)
                                                .orElse(Map.of())))
                .toList();
    }

    private static ConsentHistory none(Pupil pupil) {
        return new ConsentHistory(pupil, List.of(), List.of(), List.of());
    }
}
