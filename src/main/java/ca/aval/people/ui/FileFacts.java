package ca.aval.people.ui;

/**
 * How one file was read, in words.
 *
 * @param details rows, character set and separator
 * @param columns how many columns were recognised
 * @param unread the columns Aval does not read; empty when it reads all
 * @param said that a person said before what the columns mean; empty when nobody did
 * @param table whether one may say what its columns mean
 */
public record FileFacts(
        String name, String details, String columns, String unread, String said, boolean table) {}
