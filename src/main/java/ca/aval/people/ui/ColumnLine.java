package ca.aval.people.ui;

import javafx.beans.property.StringProperty;

/**
 * One column of a list, and what the person says it means.
 *
 * @param header as written in the list
 * @param first the first values, set apart by commas
 * @param meaning one of the choices of the list; empty for a column that is not read
 */
public record ColumnLine(String header, String first, StringProperty meaning) {}
