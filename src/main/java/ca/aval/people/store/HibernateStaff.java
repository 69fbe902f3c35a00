package ca.aval.people.store;

import ca.aval.people.Engagement;
import ca.aval.people.Staff;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffId;
import ca.aval.people.StaffLeave;
import ca.aval.people.StaffMember;
import ca.aval.people.StaffOrder;
import ca.aval.platform.data.Sessions;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Staff, kept by Hibernate. */
public final class HibernateStaff implements Staff {
    @Override
    public List<StaffMember> everyone() {
        return load(null).stream().sorted(StaffOrder.byName()).toList();
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return load(id.value()).stream().findFirst();
    }

    @Override
    public void add(List<StaffMember> members) {
        StatelessSession session = Sessions.current();
        session.insertMultiple(members.stream().map(StaffRow::new).toList());
        members.forEach(m -> writeChildren(session, List.of(), List.of(), List.of(), m));
    }

    @Override
    public void change(StaffMember before, StaffMember after) {
        StatelessSession session = Sessions.current();
        StaffRow row = new StaffRow(after);
        row.version = before.version();
        session.update(row);
        writeChildren(session, before.functions(), before.engagements(), before.leaves(), after);
    }

    @Override
    public void remove(StaffMember member) {
        StatelessSession session = Sessions.current();
        writeChildren(
                session,
                member.functions(),
                member.engagements(),
                member.leaves(),
                member.withFunctions(List.of()).withEngagements(List.of()).withLeaves(List.of()));
        session.delete(new StaffRow(member));
    }

    private static void writeChildren(
            StatelessSession session,
            List<StaffFunction> functions,
            List<Engagement> engagements,
            List<StaffLeave> leaves,
            StaffMember after) {
        StaffId id = after.id();
        ChildRows.write(
                session,
                functions,
                after.functions(),
                StaffFunction::id,
                f -> new StaffFunctionRow(id, f));
        ChildRows.write(
                session,
                engagements,
                after.engagements(),
                Engagement::id,
                e -> new EngagementRow(id, e));
        ChildRows.write(
                session,
                leaves,
                after.leaves(),
                StaffLeave::id,
                leave -> new StaffLeaveRow(id, leave));
    }

    private static List<StaffMember> load(@Nullable UUID one) {
        StatelessSession session = Sessions.current();
        Map<UUID, List<StaffFunction>> functions =
                ChildRows.byPerson(
                        ChildRows.select(session, StaffFunctionRow.class, "staffId", "from", one),
                        row -> row.staffId,
                        StaffFunctionRow::toStaffFunction);
        Map<UUID, List<Engagement>> engagements =
                ChildRows.byPerson(
                        ChildRows.select(session, EngagementRow.class, "staffId", "from", one),
                        row -> row.staffId,
                        EngagementRow::toEngagement);
        Map<UUID, List<StaffLeave>> leaves =
                ChildRows.byPerson(
                        ChildRows.select(session, StaffLeaveRow.class, "staffId", "from", one),
                        row -> row.staffId,
                        StaffLeaveRow::toStaffLeave);
        return ChildRows.select(session, StaffRow.class, "id", "id", one).stream()
                .map(
                        row ->
                                row.toMember(
                                        functions.getOrDefault(row.id, List.of()),
                                        engagements.getOrDefault(row.id, List.of()),
                                        leaves.getOrDefault(row.id, List.of())))
                .toList();
    }
}
