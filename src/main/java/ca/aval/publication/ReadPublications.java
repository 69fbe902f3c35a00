package ca.aval.publication;

import ca.aval.consent.check.KeptCheckId;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.text.LocalText;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.Jurisdiction;
import ca.aval.publication.PublicationLog.Shown;
import ca.aval.security.Account;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the log of publications. */
public final class ReadPublications {
    private static final String INCIDENT = "CONFIDENTIALITY_INCIDENT";

    private final Guard guard;
    private final UnitOfWork work;
    private final PublicationDesk desk;

    public ReadPublications(Guard guard, UnitOfWork work, PublicationDesk desk) {
        this.guard = guard;
        this.work = work;
        this.desk = desk;
    }

    /** All of it; alerts, which say why, only for who records publications. */
    public PublicationLog log() {
        guard.require(Permission.SEE_PEOPLE);
        boolean whole = guard.may(Permission.RECORD_PUBLICATIONS);
        return work.read(
                () -> {
                    List<Publication> publications = desk.publications().all();
                    return new PublicationLog(
                            publications,
                            whole ? desk.publications().takedowns() : List.of(),
                            whole ? desk.publications().alerts() : List.of(),
                            people(publications),
                            desk.uses(),
                            desk.accounts().all().stream()
                                    .collect(Collectors.toMap(Account::id, Account::displayName)),
                            checks(publications),
                            incident(desk.policy().jurisdiction()));
                });
    }

    private Map<UUID, String> checks(List<Publication> publications) {
        Map<UUID, String> numbers = new HashMap<>();
        for (Publication publication : publications) {
            UUID check = publication.check();
            if (check != null) {
                desk.kept()
                        .find(new KeptCheckId(check))
                        .ifPresent(kept -> numbers.put(check, kept.number()));
            }
        }
        return numbers;
    }

    private static LocalText incident(Jurisdiction law) {
        return law.mention(INCIDENT)
                .orElseThrow(() -> new IllegalStateException(law.code() + " lacks " + INCIDENT));
    }

    private Map<UUID, Shown> people(List<Publication> publications) {
        Set<UUID> wanted = new HashSet<>();
        for (Publication publication : publications) {
            wanted.addAll(publication.people());
            UUID author = publication.author();
            if (author != null) {
                wanted.add(author);
            }
        }
        desk.publications().takedowns().forEach(t -> wanted.add(t.person()));
        desk.publications().alerts().forEach(a -> wanted.add(a.person()));
        SchoolYear year = desk.schools().current().year();
        Map<UUID, Shown> shown = new HashMap<>();
        for (Pupil pupil : desk.people().everyone()) {
            UUID id = pupil.id().value();
            if (wanted.contains(id)) {
                shown.put(id, shown(pupil, year));
            }
        }
        for (StaffMember member : desk.staff().everyone()) {
            UUID id = member.id().value();
            if (wanted.contains(id)) {
                shown.put(id, new Shown(id, member.knownAs().sorted(), "", false));
            }
        }
        return shown;
    }

    private static Shown shown(Pupil pupil, SchoolYear year) {
        return new Shown(
                pupil.id().value(),
                pupil.knownAs().sorted(),
                pupil.lastStay(year).map(Enrolment::group).orElse(""),
                pupil.enrolment(year).isEmpty());
    }
}
