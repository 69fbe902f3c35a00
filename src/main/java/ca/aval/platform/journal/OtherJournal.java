package ca.aval.platform.journal;

import ca.aval.platform.crypto.Seal;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.nio.file.Path;

/** A journal that is only read, such as one at a second place; its files stay as they are. */
public final class OtherJournal {
    private final Path folder;
    private final Disk disk;
    private final JournalReader reader;

    /**
     * @param key that of the register, under which its records are closed
     */
    public OtherJournal(Path folder, Disk disk, byte[] key) {
        this.folder = folder;
        this.disk = disk;
        reader = new JournalReader(disk, new Seal(key));
    }

    /**
     * Every act after that sequence, oldest first; what comes before is not read.
     *
     * @throws Problem of kind {@code JOURNAL_DAMAGED} or {@code FILE_UNREADABLE}
     */
    public void replay(long after, JournalFolder.Replayed each) {
        for (Stretch stretch : new Stretches(folder, disk).from(after)) {
            if (stretch.next() - 1 > after) {
                reader.replay(stretch.read(disk), after, each);
            }
        }
    }
}
