package ca.aval.people.store;

import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFact;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilOrder;
import ca.aval.platform.data.Sessions;
import ca.aval.platform.time.SchoolYear;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Pupils, kept by Hibernate. */
public final class HibernatePeople implements People {
    @Override
    public List<Pupil> everyone() {
        return load(null);
    }

    @Override
    public List<Pupil> enrolled(SchoolYear year) {
        return everyone().stream()
                .filter(pupil -> pupil.enrolment(year).isPresent())
                .sorted(PupilOrder.byGroup(year))
                .toList();
    }

    @Override
    public Optional<Pupil> find(PupilId id) {
        return load(id).stream().findFirst();
    }

    @Override
    public void add(List<Pupil> pupils) {
        StatelessSession session = Sessions.current();
        List<PupilRow> rows = pupils.stream().map(PupilRow::new).toList();
        List<EnrolmentRow> enrolments = new ArrayList<>();
        List<GuardianRow> guardians = new ArrayList<>();
        List<LegalFactRow> facts = new ArrayList<>();
        for (Pupil pupil : pupils) {
            pupil.enrolments().forEach(e -> enrolments.add(new EnrolmentRow(pupil.id(), e)));
            pupil.guardians().forEach(g -> guardians.add(new GuardianRow(pupil.id(), g)));
            pupil.facts().forEach(f -> facts.add(new LegalFactRow(pupil.id(), f)));
        }
        session.insertMultiple(rows);
        session.insertMultiple(enrolments);
        session.insertMultiple(guardians);
        session.insertMultiple(facts);
    }

    @Override
    public void change(Pupil before, Pupil after) {
        StatelessSession session = Sessions.current();
        PupilRow row = new PupilRow(after);
        row.version = before.version();
        session.update(row);
        PupilId id = after.id();
        ChildRows.write(
                session,
                before.enrolments(),
                after.enrolments(),
                Enrolment::id,
                e -> new EnrolmentRow(id, e));
        ChildRows.write(
                session,
                before.guardians(),
                after.guardians(),
                Guardian::id,
                g -> new GuardianRow(id, g));
        ChildRows.write(
                session,
                before.facts(),
                after.facts(),
                LegalFact::id,
                f -> new LegalFactRow(id, f));
    }

    @Override
    public void remove(Pupil pupil) {
        StatelessSession session = Sessions.current();
        pupil.facts().forEach(f -> session.delete(new LegalFactRow(pupil.id(), f)));
        pupil.guardians().forEach(g -> session.delete(new GuardianRow(pupil.id(), g)));
        pupil.enrolments().forEach(e -> session.delete(new EnrolmentRow(pupil.id(), e)));
        session.delete(new PupilRow(pupil));
    }

    private static List<Pupil> load(@Nullable PupilId id) {
        StatelessSession session = Sessions.current();
        UUID one = id == null ? null : id.value();
        Map<UUID, List<Enrolment>> enrolments =
                ChildRows.byPerson(
                        ChildRows.select(session, EnrolmentRow.class, "pupilId", "from", one),
                        row -> row.pupilId,
                        EnrolmentRow::toEnrolment);
        Map<UUID, List<Guardian>> guardians =
                ChildRows.byPerson(
                        ChildRows.select(session, GuardianRow.class, "pupilId", "rank", one),
                        row -> row.pupilId,
                        GuardianRow::toGuardian);
        Map<UUID, List<LegalFact>> facts =
                ChildRows.byPerson(
                        ChildRows.select(session, LegalFactRow.class, "pupilId", "from", one),
                        row -> row.pupilId,
                        LegalFactRow::toFact);
        return ChildRows.select(session, PupilRow.class, "id", "id", one).stream()
                .map(
                        row ->
                                row.toPupil(
                                        enrolments.getOrDefault(row.id, List.of()),
                                        guardians.getOrDefault(row.id, List.of()),
                                        facts.getOrDefault(row.id, List.of())))
                .toList();
    }
}
