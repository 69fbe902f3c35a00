package ca.aval.platform.document;

import java.util.List;

/**
 * A template and what is to be printed with it.
 *
 * @param records one for each page or row of the template; their components are its fields, a path
 *     such as {@code sheet.title} reaching into a record inside
 */
public record Filling(Template template, List<? extends Record> records) {
    public Filling {
        records = List.copyOf(records);
    }
}
