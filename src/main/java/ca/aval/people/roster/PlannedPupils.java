package ca.aval.people.roster;

import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The pupils as they will be once a plan is applied.
 *
 * @param added not known before
 * @param changed known, before and after
 */
public record PlannedPupils(List<Pupil> added, List<Change> changed) {
    public PlannedPupils {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /** One pupil before and after. */
    public record Change(Pupil before, Pupil after) {}

    /**
     * Carries the plan out on paper.
     *
     * @param today the day on which a change of class takes effect
     */
    public static PlannedPupils of(RosterPlan plan, SchoolYear year, LocalDate today) {
        // a list read before its year begins, or after it ended, tells of a day inside it
        LocalDate from = year.near(today);
        List<Change> changes = new ArrayList<>();
        plan.changed()
                .forEach(
                        c ->
                                changes.add(
                                        new Change(
                                                c.known(),
                                                after(c.believed(), c.line(), year, from))));
        plan.leavers()
                .forEach(
                        leaver -> {
                            LocalDate last = leaver.lastDay();
                            LocalDate gone = last == null ? from : last.plusDays(1);
                            Pupil pupil = leaver.known();
                            changes.add(new Change(pupil, left(pupil, year, gone)));
                        });
        return new PlannedPupils(
                plan.newcomers().stream().map(line -> newcomer(line, year, from)).toList(),
                changes);
    }

    private static Pupil newcomer(RosterLine line, SchoolYear year, LocalDate from) {
        return new Pupil(
                PupilId.random(),
                0,
                line.fileNumber(),
                line.name(),
                line.birthDate(),
                List.of(enrolment(year, line.level(), line.group(), from)),
                GuardianMerge.of(List.of(), List.of(), line));
    }

    /** Gone from that day on; the history stays. */
    private static Pupil left(Pupil pupil, SchoolYear year, LocalDate from) {
        return pupil.withEnrolments(
                pupil.enrolments().stream()
                        .map(e -> e.year().equals(year) && e.until() == null ? until(e, from) : e)
                        .toList());
    }

    private static Enrolment until(Enrolment stay, LocalDate day) {
        return new Enrolment(
                stay.id(),
                stay.year(),
                stay.level(),
                stay.group(),
                stay.from(),
                day.isBefore(stay.from()) ? stay.from() : day);
    }

    private static Pupil after(Pupil known, RosterLine row, SchoolYear year, LocalDate from) {
        PupilMerge merge = PupilMerge.of(known, row, year);
        RosterLine line = merge.line();
        PersonName told = line.name();
        List<Guardian> guardians = merge.guardians();
        return known.identified(
                        merge.number(),
                        told.given().isEmpty()
                                ? new PersonName(told.family(), known.name().given())
                                : told,
                        known.usualName(),
                        line.birthDate())
                .withEnrolments(
                        merge.staysAway()
                                ? known.enrolments()
                                : enrolments(known, line.group(), merge.level(), year, from))
                .withGuardians(guardians);
    }

    /** Another class ends the stay in the present one; another level of it is a correction. */
    private static List<Enrolment> enrolments(
            Pupil known, String group, @Nullable String level, SchoolYear year, LocalDate from) {
        Optional<Enrolment> now = known.enrolment(year);
        List<Enrolment> all = new ArrayList<>(known.enrolments());
        if (now.isEmpty()) {
            all.add(enrolment(year, level, group, from));
            return all;
        }
        Enrolment current = now.get();
        boolean stays = current.group().equals(group);
        LocalDate until = from.isBefore(current.from()) ? current.from() : from;
        all.replaceAll(
                e ->
                        !e.id().equals(current.id())
                                ? e
                                : new Enrolment(
                                        e.id(),
                                        e.year(),
                                        stays ? level : e.level(),
                                        e.group(),
                                        e.from(),
                                        stays ? null : until));
        if (!stays) {
            all.add(enrolment(year, level, group, until));
        }
        return all;
    }

    private static Enrolment enrolment(
            SchoolYear year, @Nullable String level, String group, LocalDate from) {
        return new Enrolment(UUID.randomUUID(), year, level, group, from, null);
    }
}
