package ca.aval.people.roster;

import ca.aval.people.Capacity;
import ca.aval.people.EmployeeCategory;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who in a OneRoster archive is a pupil, who answers for one, and who works at the school. */
final class OneRosterRoles {
    private static final String STUDENT = "student";

    /** The words of both versions, the most telling first: a principal may teach. */
    private static final List<StaffRole> STAFF =
            List.of(
                    new StaffRole("principal", EmployeeCategory.MANAGER),
                    new StaffRole("siteadministrator", EmployeeCategory.MANAGER),
                    new StaffRole("administrator", EmployeeCategory.MANAGER),
                    new StaffRole("teacher", EmployeeCategory.TEACHER),
                    new StaffRole("counselor", EmployeeCategory.PROFESSIONAL),
                    new StaffRole("aide", EmployeeCategory.SUPPORT),
                    new StaffRole("proctor", EmployeeCategory.SUPPORT));

    private record StaffRole(String word, EmployeeCategory category) {}

    private final Map<String, Set<String>> roles;

    private OneRosterRoles(Map<String, Set<String>> roles) {
        this.roles = Map.copyOf(roles);
    }

    /** Version 1.1 names the role beside the user, version 1.2 in a table of its own. */
    static OneRosterRoles of(OneRosterTable users, OneRosterTable roles) {
        Map<String, Set<String>> found = new HashMap<>();
        if (roles.columns().isEmpty()) {
            users.current()
                    .forEach(
                            row ->
                                    add(
                                            found,
                                            users.value(row, "sourcedId"),
                                            users.value(row, "role")));
        }
        roles.current()
                .forEach(
                        row ->
                                add(
                                        found,
                                        roles.value(row, "userSourcedId"),
                                        roles.value(row, "role")));
        return new OneRosterRoles(found);
    }

    private static void add(Map<String, Set<String>> found, String user, String role) {
        found.computeIfAbsent(user, u -> new HashSet<>()).add(role.toLowerCase(Locale.ROOT));
    }

    boolean isPupil(String user) {
        return roles.getOrDefault(user, Set.of()).contains(STUDENT);
    }

    /** What that user does at the school; null for somebody who does not work there. */
    @Nullable EmployeeCategory category(String user) {
        Set<String> known = roles.getOrDefault(user, Set.of());
        return STAFF.stream()
                .filter(role -> known.contains(role.word()))
                .map(StaffRole::category)
                .findFirst()
                .orElse(null);
    }

    /** In what capacity that user can answer for a pupil; null for somebody who does not. */
    @Nullable Capacity capacity(String user) {
        Set<String> known = roles.getOrDefault(user, Set.of());
        if (known.contains("parent")) {
            return Capacity.PARENT;
        }
        if (known.contains("guardian")) {
            return Capacity.LEGAL_TUTOR;
        }
        return known.contains("relative") ? Capacity.OTHER : null;
    }
}
