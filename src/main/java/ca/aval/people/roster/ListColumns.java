package ca.aval.people.roster;

import java.util.List;

/**
 * The columns of one list, for a person to say what each means.
 *
 * @param file the name of the file
 * @param columns in the order of the list
 * @param pupils what they would mean in a list of pupils, as far as that shows
 * @param staff what they would mean in a list of employees
 * @param aboutStaff which of the two the list seems to be
 * @param remembered whether a person said before what they mean
 */
public record ListColumns(
        String file,
        List<Column> columns,
        ColumnMeanings pupils,
        ColumnMeanings staff,
        boolean aboutStaff,
        boolean remembered) {
    public ListColumns {
        columns = List.copyOf(columns);
    }

    /**
     * One column as the list has it.
     *
     * @param first the first values that are not empty
     */
    public record Column(String header, List<String> first) {
        public Column {
            first = List.copyOf(first);
        }
    }

    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }
}
