package ca.aval.people.roster;

import ca.aval.people.roster.file.TableRow;

import java.util.List;

/** The rows of a table, and in what form it came. */
record CutTable(TableLayout layout, List<TableRow> rows) {}
