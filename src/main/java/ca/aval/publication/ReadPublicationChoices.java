package ca.aval.publication;

import ca.aval.consent.check.KeptCheck;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.people.PupilOrder;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.text.NameOrder;
import ca.aval.platform.time.SchoolYear;
import ca.aval.publication.PublicationChoices.Kept;
import ca.aval.publication.PublicationLog.Shown;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Reads what can be chosen when a publication is recorded. */
public final class ReadPublicationChoices {
    private final Guard guard;
    private final UnitOfWork work;
    private final PublicationDesk desk;

    public ReadPublicationChoices(Guard guard, UnitOfWork work, PublicationDesk desk) {
        this.guard = guard;
        this.work = work;
        this.desk = desk;
    }

    /** The uses, the pupils and groups of the year, the staff. */
    public PublicationChoices choices() {
        guard.require(Permission.RECORD_PUBLICATIONS);
        return work.read(
                () -> {
                    SchoolYear year = desk.schools().current().year();
                    List<Pupil> pupils =
                            desk.people().enrolled(year).stream()
                                    .sorted(PupilOrder.byName())
                                    .toList();
                    Map<String, Set<UUID>> groups = new TreeMap<>(NameOrder.french());
                    for (Pupil pupil : pupils) {
                        groups.computeIfAbsent(group(pupil, year), g -> new HashSet<>())
                                .add(pupil.id().value());
                    }
                    return new PublicationChoices(
                            desk.uses(),
                            pupils.stream().map(p -> shown(p, year)).toList(),
                            groups,
                            desk.staff().everyone().stream()
                                    .map(ReadPublicationChoices::shown)
                                    .toList(),
                            desk.kept().all().stream().map(ReadPublicationChoices::kept).toList());
                });
    }

    private static Kept kept(KeptCheck check) {
        return new Kept(
                check.id().value(),
                check.number(),
                check.question().use(),
                Objects.requireNonNullElse(check.subject(), ""));
    }

    private static String group(Pupil pupil, SchoolYear year) {
        return pupil.enrolment(year).map(Enrolment::group).orElse("");
    }

    private static Shown shown(Pupil pupil, SchoolYear year) {
        return new Shown(pupil.id().value(), pupil.knownAs().sorted(), group(pupil, year), false);
    }

    private static Shown shown(StaffMember member) {
        return new Shown(member.id().value(), member.knownAs().sorted(), "", false);
    }
}
