package ca.aval.people.store;

import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilOrder;
import ca.aval.platform.data.Sessions;
import ca.aval.platform.time.SchoolYear;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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
        for (Pupil pupil : pupils) {
            pupil.enrolments().forEach(e -> enrolments.add(new EnrolmentRow(pupil.id(), e)));
            pupil.guardians().forEach(g -> guardians.add(new GuardianRow(pupil.id(), g)));
        }
        session.insertMultiple(rows);
        session.insertMultiple(enrolments);
        session.insertMultiple(guardians);
    }

    @Override
    public void change(Pupil before, Pupil after) {
        StatelessSession session = Sessions.current();
        PupilRow row = new PupilRow(after);
        row.version = before.version();
        session.update(row);
        PupilId id = after.id();
        write(
                session,
                before.enrolments(),
                after.enrolments(),
                Enrolment::id,
                e -> new EnrolmentRow(id, e));
        write(
                session,
                before.guardians(),
                after.guardians(),
                Guardian::id,
                g -> new GuardianRow(id, g));
    }

    @Override
    public void remove(Pupil pupil) {
        StatelessSession session = Sessions.current();
        PupilId id = pupil.id();
        pupil.guardians().forEach(g -> session.delete(new GuardianRow(id, g)));
        pupil.enrolments().forEach(e -> session.delete(new EnrolmentRow(id, e)));
        session.delete(new PupilRow(pupil));
    }

    private static <T> void write(
            StatelessSession session,
            List<T> before,
            List<T> after,
            Function<T, UUID> id,
            Function<T, Object> row) {
        Map<UUID, T> known = new HashMap<>();
        before.forEach(item -> known.put(id.apply(item), item));
        for (T item : after) {
            T old = known.remove(id.apply(item));
            if (old == null) {
                session.insert(row.apply(item));
            } else if (!old.equals(item)) {
                session.update(row.apply(item));
            }
        }
        known.values().forEach(gone -> session.delete(row.apply(gone)));
    }

    private static List<Pupil> load(@Nullable PupilId one) {
        StatelessSession session = Sessions.current();
        Map<UUID, List<Enrolment>> enrolments =
                byPupil(
                        select(
                                session,
                                EnrolmentRow.class,
                                "from EnrolmentRow",
                                "pupilId",
                                "from",
                                one),
                        row -> row.pupilId,
                        EnrolmentRow::toEnrolment);
        Map<UUID, List<Guardian>> guardians =
                byPupil(
                        select(
                                session,
                                GuardianRow.class,
                                "from GuardianRow",
                                "pupilId",
                                "rank",
                                one),
                        row -> row.pupilId,
                        GuardianRow::toGuardian);
        return select(session, PupilRow.class, "from PupilRow", "id", "id", one).stream()
                .map(
                        row ->
                                row.toPupil(
                                        enrolments.getOrDefault(row.id, List.of()),
                                        guardians.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static <R> List<R> select(
            StatelessSession session,
            Class<R> type,
            String from,
            String key,
            String order,
            @Nullable PupilId one) {
        String alias = from + " r";
        if (one == null) {
            return session.createSelectionQuery(alias + " order by r." + order, type)
                    .getResultList();
        }
        return session.createSelectionQuery(
                        alias + " where r." + key + " = :one order by r." + order, type)
                .setParameter("one", one.value())
                .getResultList();
    }

    private static <R, T> Map<UUID, List<T>> byPupil(
            List<R> rows, Function<R, UUID> pupil, Function<R, T> item) {
        Map<UUID, List<T>> grouped = new HashMap<>();
        for (R row : rows) {
            grouped.computeIfAbsent(pupil.apply(row), key -> new ArrayList<>())
                    .add(item.apply(row));
        }
        return grouped;
    }
}
