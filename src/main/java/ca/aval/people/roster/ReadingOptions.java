package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;

/**
 * What a person states about a list instead of letting Aval find out; null to let it.
 *
 * @param charset in which the list was written
 * @param separator between its cells
 * @param columns what a person said before of the columns of such lists
 */
public record ReadingOptions(
        @Nullable Charset charset, @Nullable Character separator, ColumnMemory columns) {
    public static final ReadingOptions FIND_OUT = new ReadingOptions(null, null, ColumnMemory.NONE);
}
