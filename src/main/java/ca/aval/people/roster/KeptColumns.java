package ca.aval.people.roster;

import java.util.List;

/** Port: keeps what a person says of the columns of a list. To be used off the screen thread. */
public interface KeptColumns extends ColumnMemory {
    /** Keeps that for every list with those headers, over what was said before. */
    void keep(List<String> headers, ColumnMeanings said);

    /** Lets Aval find out again what the columns of such lists mean. */
    void forget(List<String> headers);
}
