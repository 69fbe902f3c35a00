package ca.aval.people.planted;

import org.dhatim.fastexcel.Worksheet;

/** Breaks a rule: an Excel file made outside of its place. */
public record WritesSheets(Worksheet sheet) {}
