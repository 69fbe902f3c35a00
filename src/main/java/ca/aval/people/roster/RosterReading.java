package ca.aval.people.roster;

import ca.aval.people.roster.file.RefusalReason;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of reading one or several class lists. */
public sealed interface RosterReading {
    /**
     * The lists are class lists; some rows may still be bad.
     *
     * @param lines the good rows
     * @param staff the good rows about employees
     * @param problems rejected rows and warnings
     * @param facts one for each file
     * @param rejectedNumbers the file numbers of rejected rows: these pupils are not absent
     * @param names of the pupils in rows with a problem, by file and line
     * @param complete false when a file holds changes only, so that nobody is absent from it
     */
    record Read(
            List<RosterLine> lines,
            List<StaffLine> staff,
            List<RosterProblem> problems,
            List<RosterFacts> facts,
            Set<String> rejectedNumbers,
            Map<String, String> names,
            boolean complete)
            implements RosterReading {
        public Read {
            lines = List.copyOf(lines);
            staff = List.copyOf(staff);
            problems = List.copyOf(problems);
            facts = List.copyOf(facts);
            rejectedNumbers = Set.copyOf(rejectedNumbers);
            names = Map.copyOf(names);
        }
    }

    /**
     * One of the files is no class list that Aval can read; nothing of any file is used.
     *
     * @param arguments what the sentence names beside the file: a line, a version, fields
     */
    record NotUnderstood(String file, RefusalReason reason, List<Object> arguments)
            implements RosterReading {
        public NotUnderstood {
            arguments = List.copyOf(arguments);
        }

        /** Whether a person can help by saying what the columns mean. */
        public boolean isAboutColumns() {
            return reason == RefusalReason.HEADER_NOT_FOUND
                    || reason == RefusalReason.COLUMNS_MISSING;
        }
    }
}
