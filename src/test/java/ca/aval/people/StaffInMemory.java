package ca.aval.people;

import ca.aval.platform.problem.Problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Staff as a register keeps them, for tests without one. */
public final class StaffInMemory implements Staff {
    private final Map<StaffId, StaffMember> members = new LinkedHashMap<>();

    @Override
    public List<StaffMember> everyone() {
        return members.values().stream().sorted(StaffOrder.byName()).toList();
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public void add(List<StaffMember> added) {
        for (StaffMember member : added) {
            if (members.putIfAbsent(member.id(), member) != null) {
                throw new IllegalStateException("added twice: " + member.id());
            }
        }
    }

    @Override
    public void change(StaffMember before, StaffMember after) {
        require(before);
        members.put(after.id(), after.atVersion(before.version() + 1));
    }

    @Override
    public void remove(StaffMember member) {
        require(member);
        members.remove(member.id());
    }

    private void require(StaffMember asRead) {
        StaffMember kept = members.get(asRead.id());
        if (kept == null || kept.version() != asRead.version()) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
    }
}
