package ca.aval.platform.backup;

import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.journal.OtherJournal;
import ca.aval.platform.problem.Problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What a journal at a second place goes on with where a register was taken back from a backup.
 *
 * @param last the last act that came back
 * @param taken the act that says so, which only the journal of the restored register has
 */
record LeftBehind(JournalPosition last, JournalPosition taken, byte[] key, Disk disk) {
    /** The acts that the register does not have; of several journals, those of the longest. */
    Beyond in(Path mirror) {
        Beyond best = new Beyond.Nothing();
        for (String name : JournalMirror.journals(mirror)) {
            Path folder = mirror.resolve(name);
            if (Files.isDirectory(folder)) {
                Beyond there = read(folder);
                if (count(there) > count(best)) {
                    best = there;
                }
            }
        }
        return best;
    }

    /** What cannot be read may hide something, but says less than what can. */
    private static long count(Beyond beyond) {
        return switch (beyond) {
            case Beyond.Acts acts -> 1 + acts.acts();
            case Beyond.Unusable unusable -> 1;
            case Beyond.Nothing nothing -> 0;
        };
    }

    private Beyond read(Path folder) {
        Branch branch = new Branch();
        try {
            new OtherJournal(folder, disk, key).replay(Math.max(0, last.sequence() - 1), branch);
        } catch (Problem problem) {
            return new Beyond.Unusable(Beyond.Reason.DAMAGED);
        }
        return branch.acts == 0 || branch.own || !branch.begins
                ? new Beyond.Nothing()
                : new Beyond.Acts(branch.acts, branch.until, branch.end, Beyond.Stop.END);
    }

    private final class Branch implements JournalFolder.Replayed {
        private boolean begins = last.sequence() == 0;
        private boolean own;
        private long acts;
        private long end;
        private Instant until = Instant.EPOCH;

        @Override
        public void schema(int version) {}

        @Override
        public void act(ActRecord act, JournalPosition position) {
            begins = begins || position.equals(last);
            own = own || position.equals(taken);
            if (position.sequence() > last.sequence()) {
                acts++;
                until = act.at();
                end = position.sequence();
            }
        }
    }
}
