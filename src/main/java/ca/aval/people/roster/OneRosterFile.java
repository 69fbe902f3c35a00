package ca.aval.people.roster;

import ca.aval.people.roster.file.Opened;
import ca.aval.people.roster.file.RefusalReason;
import ca.aval.people.roster.file.TableRow;
import ca.aval.people.roster.file.ZipContent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a class list that is a OneRoster archive, version 1.1 or 1.2. */
final class OneRosterFile {
    private static final String MANIFEST = "manifest.csv";
    private static final String VERSION = "oneroster.version";

    private final Map<String, OneRosterTable> tables = new HashMap<>();
    private final String archive;
    private final ZipContent zip;
    private final String folder;

    private OneRosterFile(String archive, ZipContent zip, String folder) {
        this.archive = archive;
        this.zip = zip;
        this.folder = folder;
    }

    static Opened<FileReading> read(RosterFile file) {
        return ZipContent.of(file.bytes()).then(zip -> read(file.name(), zip));
    }

    private static Opened<FileReading> read(String archive, ZipContent zip) {
        Optional<String> folder = zip.folderOf(MANIFEST);
        if (folder.isEmpty()) {
            return Opened.refused(kindOf(zip));
        }
        OneRosterFile file = new OneRosterFile(archive, zip, folder.get());
        return file.table(MANIFEST, true, "propertyName", "value").then(file::read);
    }

    private static RefusalReason kindOf(ZipContent zip) {
        if (zip.holds("content.xml")) {
            return RefusalReason.SPREADSHEET;
        }
        boolean sds = zip.folderOf("orgs.csv").isPresent() && zip.folderOf("users.csv").isPresent();
        boolean olderSds =
                zip.folderOf("School.csv").isPresent() && zip.folderOf("Student.csv").isPresent();
        return sds || olderSds ? RefusalReason.MICROSOFT_SDS : RefusalReason.ZIP_UNKNOWN;
    }

    private Opened<FileReading> read(OneRosterTable manifest) {
        Map<String, String> properties = new HashMap<>();
        manifest.rows()
                .forEach(
                        row ->
                                properties.putIfAbsent(
                                        manifest.value(row, "propertyName"),
                                        manifest.value(row, "value")));
        String version = properties.getOrDefault(VERSION, "");
        boolean newer = version.equals("1.2");
        if (!newer && !version.equals("1.1")) {
            return Opened.refused(RefusalReason.ONEROSTER_VERSION, version);
        }
        boolean complete = properties.values().stream().noneMatch("delta"::equals);
        return tables(newer).then(ignored -> Opened.of(reading(newer, complete)));
    }

    private Opened<OneRosterTable> tables(boolean newer) {
        return table("users.csv", true, "sourcedId", "givenName", "familyName")
                .then(
                        t ->
                                table(
                                        "enrollments.csv",
                                        true,
                                        "classSourcedId",
                                        "userSourcedId",
                                        "role"))
                .then(t -> table("classes.csv", true, "sourcedId"))
                .then(t -> table("demographics.csv", true, "sourcedId", "birthDate"))
                .then(
                        t ->
                                newer
                                        ? table("roles.csv", true, "userSourcedId", "role")
                                        : Opened.of(t));
    }

    private Opened<OneRosterTable> table(String name, boolean required, String... columns) {
        Optional<byte[]> bytes = zip.file(folder + name);
        if (bytes.isEmpty()) {
            return required
                    ? Opened.refused(RefusalReason.ONEROSTER_FILE_MISSING, name)
                    : Opened.of(OneRosterTable.empty(name));
        }
        return OneRosterTable.of(archive + "/" + name, bytes.get(), columns)
                .then(
                        table -> {
                            tables.put(name, table);
                            return Opened.of(table);
                        });
    }

    private FileReading reading(boolean newer, boolean complete) {
        OneRosterTable users = found("users.csv");
        OneRosterRoles roles = OneRosterRoles.of(users, found("roles.csv"));
        OneRosterPupils pupils =
                new OneRosterPupils(
                        users,
                        roles,
                        new OneRosterClasses(found("classes.csv"), found("enrollments.csv")),
                        found("demographics.csv"));
        OneRosterStaff staff = new OneRosterStaff(users, roles);
        List<TableRow> rows = new ArrayList<>();
        List<RowReading> read = new ArrayList<>();
        users.current()
                .forEach(
                        row -> {
                            if (roles.isPupil(users.value(row, "sourcedId"))) {
                                rows.add(row);
                                read.add(pupils.read(row));
                            } else if (staff.has(row)) {
                                rows.add(row);
                                read.add(staff.read(row));
                            }
                        });
        return new FileReading(
                new RosterFacts(
                        archive,
                        newer ? RosterFacts.Kind.ONEROSTER_1_2 : RosterFacts.Kind.ONEROSTER_1_1,
                        OneRosterTable.charset(),
                        null,
                        null,
                        rows.size(),
                        rows.isEmpty() ? 0 : rows.getFirst().line(),
                        rows.isEmpty() ? 0 : rows.getLast().line(),
                        List.of(),
                        false),
                read,
                complete);
    }

    private OneRosterTable found(String name) {
        return tables.getOrDefault(name, OneRosterTable.empty(name));
    }
}
