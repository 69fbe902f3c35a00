package ca.aval.people.ui;

/**
 * How one file was read, in words.
 *
 * @param details rows, character set and separator
 * @param columns how many columns were recognised
 * @param unread the columns Aval does not read; empty when it reads all
 */
public record FileFacts(String name, String details, String columns, String unread) {}
