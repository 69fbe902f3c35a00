package ca.aval.people.roster;

import ca.aval.people.roster.file.TableRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** In which home classes the pupils of a OneRoster archive are. */
final class OneRosterClasses {
    private static final String HOMEROOM = "homeroom";

    private final Map<String, HomeClass> classes = new HashMap<>();
    private final Map<String, List<String>> classesOfUser = new HashMap<>();
    private final Map<String, List<String>> endedClassesOfUser = new HashMap<>();

    /**
     * A class as the school calls it.
     *
     * @param grade as the archive says; empty when it does not
     */
    record HomeClass(String code, String grade) {}

    OneRosterClasses(OneRosterTable classTable, OneRosterTable enrollments) {
        // an archive without home classes lists the only classes that the school has
        boolean anyHome = classTable.current().anyMatch(row -> isHome(classTable, row));
        classTable
                .current()
                .filter(row -> !anyHome || isHome(classTable, row))
                .forEach(
                        row ->
                                classes.put(
                                        classTable.value(row, "sourcedId"), read(classTable, row)));
        enrollments
                .current()
                .filter(row -> enrollments.value(row, "role").equalsIgnoreCase("student"))
                .forEach(row -> enroll(enrollments, row));
    }

    /** A stay with an end counts only for a pupil who has none without. */
    private void enroll(OneRosterTable table, TableRow row) {
        Map<String, List<String>> stays =
                table.value(row, "endDate").isEmpty() ? classesOfUser : endedClassesOfUser;
        stays.computeIfAbsent(table.value(row, "userSourcedId"), u -> new ArrayList<>())
                .add(table.value(row, "classSourcedId"));
    }

    private static boolean isHome(OneRosterTable table, TableRow row) {
        return table.value(row, "classType").equalsIgnoreCase(HOMEROOM);
    }

    private static HomeClass read(OneRosterTable table, TableRow row) {
        String code = CleanText.of(table.raw(row, "classCode")).text();
        List<String> grades = table.values(row, "grades");
        return new HomeClass(
                code.isEmpty() ? CleanText.of(table.raw(row, "title")).text() : code,
                grades.isEmpty() ? "" : grades.getFirst());
    }

    /** The different home classes of that user. */
    List<HomeClass> of(String user) {
        List<HomeClass> lasting = homes(classesOfUser.getOrDefault(user, List.of()));
        return lasting.isEmpty()
                ? homes(endedClassesOfUser.getOrDefault(user, List.of()))
                : lasting;
    }

    private List<HomeClass> homes(List<String> ids) {
        return ids.stream().map(classes::get).filter(Objects::nonNull).distinct().toList();
    }
}
