package ca.aval.platform.backup;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.CopySource;
import ca.aval.platform.register.Register;
import ca.aval.platform.work.Progress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Restores a backup beside the open register and looks whether everything comes back. */
final class Proof {
    private final CopySource register;

    Proof(CopySource register) {
        this.register = register;
    }

    /** What came back. */
    enum Outcome {
        SAME,
        OTHER,
        STOPPED
    }

    /**
     * Whether the backup is of this register, and what comes back from it is what it says: every
     * part, the journal to its last act, every row, every document.
     *
     * @throws Problem when it is no backup, of another register, or damaged
     */
    Outcome of(Path file, Progress progress) {
        try (BackupFile backup = BackupFile.open(file);
                TrialFolder trial = TrialFolder.in(register.folder())) {
            requireOwn(backup, file);
            BackupManifest manifest = backup.manifest();
            int total = manifest.parts().size() + manifest.documents();
            int done = 0;
            for (Part part : manifest.parts()) {
                if (progress.cancelled()) {
                    return Outcome.STOPPED;
                }
                extract(backup, part, trial.path());
                progress.done(++done, total);
            }
            return opened(manifest, trial.path(), done, total, progress);
        }
    }

    private void requireOwn(BackupFile backup, Path file) {
        if (!backup.isOf(register.derived(Backups.KEY))) {
            boolean own = backup.manifest().register().equals(Backups.idOf(register));
            throw new Problem(
                    own ? Problem.Kind.BACKUP_DAMAGED : Problem.Kind.BACKUP_FOREIGN,
                    String.valueOf(file.getFileName()));
        }
    }

    private Outcome opened(
            BackupManifest manifest, Path trial, int before, int total, Progress progress) {
        try (Register copy = register.openCopy(trial)) {
            if (!agrees(copy, manifest)) {
                return Outcome.OTHER;
            }
            int done = before;
            for (Part part : manifest.parts()) {
                if (progress.cancelled()) {
                    return Outcome.STOPPED;
                }
                if (part.isDocument()) {
                    copy.documents().read(part.fileName());
                    progress.done(++done, total);
                }
            }
            return Outcome.SAME;
        }
    }

    /** Rows of older tables were changed by their migration: then the journal alone is compared. */
    static boolean agrees(Register copy, BackupManifest manifest) {
        return copy.position().equals(manifest.position())
                && (manifest.schema() != copy.schema()
                        || copy.quietly(copy::contentDigest).equals(manifest.content()));
    }

    private static void extract(BackupFile backup, Part part, Path folder) {
        Path target = folder.resolve(part.name());
        try {
            Files.createDirectories(target.getParent());
            try (OutputStream out = Files.newOutputStream(target)) {
                backup.copy(part, out);
            }
        } catch (IOException e) {
            throw TrialFolder.refused(e, part.name());
        }
    }
}
