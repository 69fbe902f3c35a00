package ca.aval.platform.register;

import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** What a copy of a register is made from: one that is open, or one that is about to change. */
public interface CopySource {
    /** Where it lies. */
    Path folder();

    /** The key of this register for one purpose, 32 bytes. */
    byte[] derived(String purpose);

    /** Does something, such as a copy of the folder, while no act is going on. */
    <T> T quietly(Supplier<T> something);

    /** How far the journal goes now. */
    JournalPosition position();

    /** The files of the journal and how far each is written; to be asked {@link #quietly}. */
    List<JournalFolder.Extent> journalExtents();

    /** Whether the record of that position is in the journal, as it was then. */
    boolean holds(JournalPosition position);

    /** The acts after that sequence, oldest first. */
    void journal(long after, JournalFolder.Replayed each);

    /** The fingerprint of everything the register says, while no act is going on. */
    String contentDigest();

    /** The version of its tables. */
    int schema();

    /** Opens a copy of this register that lies elsewhere, as the same account. */
    Register openCopy(Path copy);
}
