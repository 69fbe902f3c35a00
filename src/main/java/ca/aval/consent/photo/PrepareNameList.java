package ca.aval.consent.photo;

import ca.aval.consent.FormPolicies;
import ca.aval.consent.check.MayPublish;
import ca.aval.consent.check.PublicationOutcome;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Whom;
import ca.aval.consent.coverage.Coverage;
import ca.aval.consent.coverage.Coverage.CoveredUse;
import ca.aval.consent.coverage.PupilCoverage;
import ca.aval.consent.coverage.ReadCoverage;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.NameListSheet;
import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.journal.Journal;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.profile.Wording.Person;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names of a list, for a look at it before it is issued. */
public final class PrepareNameList {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final People people;
    private final FormPolicies policies;
    private final MayPublish mayPublish;
    private final ReadCoverage coverage;
    private final DocumentVault documents;
    private final Journal journal;
    private final SchoolClock clock;

    public PrepareNameList(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            People people,
            FormPolicies policies,
            MayPublish mayPublish,
            ReadCoverage coverage,
            DocumentVault documents,
            Journal journal,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.people = people;
        this.policies = policies;
        this.mayPublish = mayPublish;
        this.coverage = coverage;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    private record Found(School school, Person person, List<Pupil> everyone) {}

    private record Names(Set<PupilId> listed, String use) {}

    /**
     * What a list may be asked about.
     *
     * @param day the day that was asked about
     * @param groups the codes of those that the year has
     * @param uses those of the year’s form; none while there is no form
     */
    public record Choices(LocalDate day, List<String> groups, List<CoveredUse> uses) {
        public Choices {
            groups = List.copyOf(groups);
            uses = List.copyOf(uses);
        }
    }

    /**
     * What a list for that day may be asked about.
     *
     * @param day null: today, or the first of the school’s year while that is to come
     */
    public Choices choices(@Nullable LocalDate day) {
        guard.require(Permission.EXPORT_LISTS);
        return work.read(
                () -> {
                    LocalDate asked =
                            day == null ? schools.current().year().notBefore(clock.today()) : day;
                    return new Choices(
                            asked,
                            new GroupsOnDay(people.everyone(), asked).codes(),
                            coverage.read(SchoolYear.of(asked)).uses());
                });
    }

    /** The list as it would be issued now; nobody is named who is not in a group that day. */
    public NameListOutcome prepare(NameListOrder order) {
        guard.require(Permission.EXPORT_LISTS);
        return work.read(() -> prepared(order));
    }

    private NameListOutcome prepared(NameListOrder order) {
        School school = schools.current();
        Found found = new Found(school, policies.of(school).person(), people.everyone());
        GroupsOnDay groups = new GroupsOnDay(found.everyone(), order.day());
        if (!groups.codes().containsAll(order.groups())) {
            return new NameListOutcome.UnknownGroup(groups.codes());
        }
        List<String> chosen = order.groups().isEmpty() ? groups.inhabited() : order.groups();
        List<Pupil> there = groups.members(chosen);
        if (order.purpose() == Purpose.FORMS_TO_RECEIVE) {
            return ready(order, found, groups, chosen, silent(order));
        }
        PublicationOutcome checked =
                mayPublish.check(
                        new Whom.Pupils(there.stream().map(p -> p.id().toString()).toList()),
                        new PublicationQuestion(order.use(), Identification.NONE, order.day()));
        return switch (checked) {
            case Checked answer -> ready(order, found, groups, chosen, denied(order, answer));
            case PublicationOutcome.UnknownUse(var known) -> new NameListOutcome.UnknownUse(known);
            case PublicationOutcome.UnknownGroup group -> throw new IllegalStateException();
            case PublicationOutcome.UnknownPupil pupil -> throw new IllegalStateException();
        };
    }

    private static Names denied(NameListOrder order, Checked checked) {
        Set<PupilId> denied = new HashSet<>();
        checked.denied().forEach(line -> denied.add(line.pupil().id()));
        String label = checked.use().label().get(order.language());
        return new Names(denied, label == null ? checked.use().code() : label);
    }

    /** Whose form was printed and did not come back. */
    private Names silent(NameListOrder order) {
        Coverage whole = coverage.read(SchoolYear.of(order.day()));
        Set<PupilId> silent = new HashSet<>();
        whole.pupils().stream()
                .filter(PupilCoverage::silent)
                .forEach(pupil -> silent.add(pupil.pupil().id()));
        return new Names(silent, "");
    }

    private NameListOutcome ready(
            NameListOrder order,
            Found found,
            GroupsOnDay groups,
            List<String> chosen,
            Names names) {
        School school = found.school();
        String logo = school.logo();
        if (!order.only().isEmpty()) {
            names.listed().retainAll(order.only());
        }
        return new NameListOutcome.Ready(
                new NameListSheet(
                        order.purpose(),
                        order.language(),
                        found.person(),
                        school.name(),
                        school.organization(),
                        school.phone(),
                        logo == null ? null : documents.read(logo),
                        names.use(),
                        groups.named(chosen, names.listed()),
                        order.day(),
                        order.until(),
                        order.copies(),
                        clock.onTheWall(clock.now()),
                        null,
                        journal.head()));
    }
}
