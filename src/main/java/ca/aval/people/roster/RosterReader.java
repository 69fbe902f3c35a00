package ca.aval.people.roster;

import ca.aval.people.roster.file.FileKind;
import ca.aval.people.roster.file.Opened;
import ca.aval.people.roster.file.RefusalReason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns class lists into readable lines and problems; what kind of list shows in its content. */
public final class RosterReader {
    private final TableFile tables = new TableFile(new HeaderWords());

    /** Reads the files as one list, finding out how each was written. */
    public RosterReading read(List<RosterFile> files) {
        return read(files, ReadingOptions.FIND_OUT);
    }

    /** Reads the files as one list; what the options leave open is found out. */
    public RosterReading read(List<RosterFile> files, ReadingOptions options) {
        List<FileReading> readings = new ArrayList<>();
        for (RosterFile file : files) {
            switch (open(file, options)) {
                case Opened.Content<FileReading>(var reading) -> readings.add(reading);
                case Opened.Refused<FileReading>(var reason, var arguments) -> {
                    return new RosterReading.NotUnderstood(file.name(), reason, arguments);
                }
            }
        }
        return together(readings);
    }

    private Opened<FileReading> open(RosterFile file, ReadingOptions options) {
        if (file.bytes().length > RosterFile.LARGEST) {
            return Opened.refused(RefusalReason.FILE_TOO_LARGE);
        }
        return switch (FileKind.of(file.bytes())) {
            case EMPTY -> Opened.refused(RefusalReason.FILE_EMPTY);
            case ZIP -> OneRosterFile.read(file);
            case WORKBOOK, PERHAPS_TEXT -> tables.read(file, options);
            case PROTECTED_WORKBOOK -> Opened.refused(RefusalReason.WORKBOOK_PROTECTED);
            case OLD_SPREADSHEET -> Opened.refused(RefusalReason.SPREADSHEET);
            case PDF -> Opened.refused(RefusalReason.NOT_TEXT);
        };
    }

    /** The columns of the file; empty when it is not a table with several. */
    Optional<ListColumns> columns(RosterFile file, ReadingOptions options) {
        return switch (FileKind.of(file.bytes())) {
            case WORKBOOK, PERHAPS_TEXT -> tables.columns(file, options);
            case EMPTY, ZIP, PROTECTED_WORKBOOK, OLD_SPREADSHEET, PDF -> Optional.empty();
        };
    }

    private static RosterReading together(List<FileReading> readings) {
        List<RosterLine> lines = new ArrayList<>();
        List<StaffLine> staff = new ArrayList<>();
        List<RosterProblem> problems = new ArrayList<>();
        Set<String> rejected = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        for (FileReading reading : readings) {
            for (RowReading row : reading.rows()) {
                problems.addAll(row.problems());
                if (row.name() != null) {
                    String name = row.name().sorted();
                    row.problems().forEach(p -> names.put(p.file() + ":" + p.line(), name));
                }
                if (row.staff() != null) {
                    staff.add(row.staff());
                } else if (row.line() != null) {
                    lines.add(row.line());
                } else if (row.number() != null) {
                    rejected.add(row.number());
                }
            }
        }
        return new RosterReading.Read(
                lines,
                staff,
                problems,
                readings.stream().map(FileReading::facts).toList(),
                rejected,
                names,
                !lines.isEmpty() && readings.stream().allMatch(FileReading::complete));
    }
}
