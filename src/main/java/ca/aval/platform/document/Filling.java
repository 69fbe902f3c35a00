package ca.aval.platform.document;

import java.util.List;

/**
 * A template and what is to be printed with it.
 *
 * @param records one for each page or row of the template; their components are its fields, a path
 *     such as {@code sheet.title} reaching into a record inside
 * @param address where an address stands that must show in the window of an envelope
 */
public record Filling(Template template, List<? extends Record> records, AddressBlock address) {
    public Filling {
        records = List.copyOf(records);
    }

    /** One whose address, if it has one, stands where the template puts it. */
    public Filling(Template template, List<? extends Record> records) {
        this(template, records, AddressBlock.moved(0, 0));
    }
}
