package ca.aval.platform.register;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A register on which nobody works, as it is before its tables change.
 *
 * @param contentDigest what its database says
 */
record Unchanged(
        RegisterFolder place,
        Surroundings with,
        UnlockedKeys keys,
        JournalFolder acts,
        String contentDigest)
        implements CopySource {
    @Override
    public Path folder() {
        return place.path();
    }

    @Override
    public byte[] derived(String purpose) {
        return keys.master().derive(purpose);
    }

    @Override
    public <T> T quietly(Supplier<T> something) {
        return something.get();
    }

    @Override
    public JournalPosition position() {
        return acts.position();
    }

    @Override
    public List<JournalFolder.Extent> journalExtents() {
        return acts.extents();
    }

    @Override
    public boolean holds(JournalPosition position) {
        return acts.holds(position);
    }

    @Override
    public void journal(long after, JournalFolder.Replayed each) {
        acts.replay(after, each);
    }

    @Override
    public int schema() {
        return acts.schema();
    }

    @Override
    public Register openCopy(Path copy) {
        return new Registrar(with.asOf(schema())).open(copy, keys);
    }
}
