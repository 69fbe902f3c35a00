package ca.aval.platform.backup;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.DocumentColumns;
import ca.aval.platform.data.Migrations;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.Continuation;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The journal that a second place followed, beside a register that came back from a backup.
 *
 * @param mirror the folder of the register at the second place
 * @param name how the journal is called there: {@code journal}, or what it was set aside as
 * @param register the register that came back
 * @param manifest what the backup says
 * @param columns where its tables name documents
 * @param documents those of that folder
 */
record MirroredJournal(
        Path mirror,
        String name,
        Path register,
        BackupManifest manifest,
        DocumentColumns columns,
        MirroredDocuments documents,
        Disk disk) {
    private static final String COPY = "journal-beyond";

    private Path journal() {
        return mirror.resolve(name);
    }

    private Path keys() {
        Path own = mirror.resolve(JournalMirror.keysOf(name));
        return Files.isDirectory(own) ? own : mirror;
    }

    /** What it holds beyond that position. */
    Beyond beyond(UnlockedKeys key) {
        if (!Files.isDirectory(journal())) {
            return new Beyond.Unusable(Beyond.Reason.NO_JOURNAL);
        }
        try {
            boolean begins = begins();
            if (!begins && isBehind()) {
                return new Beyond.Nothing();
            }
            copyBeginning();
            Continuation.Joined joined =
                    new Continuation(disk, journal()).carryOn(register.resolve(COPY));
            if (joined.records() > 0) {
                return cut(read(key, joined.seam() == Continuation.Seam.BROKEN));
            }
            return switch (joined.seam()) {
                case OTHER_WAY -> new Beyond.Unusable(Beyond.Reason.OTHER_WAY);
                case BROKEN -> new Beyond.Unusable(Beyond.Reason.DAMAGED);
                case WHOLE ->
                        begins
                                ? new Beyond.Nothing()
                                : new Beyond.Unusable(Beyond.Reason.OTHER_WAY);
            };
        } catch (IOException e) {
            return new Beyond.Unusable(Beyond.Reason.DAMAGED);
        } catch (Problem problem) {
            return new Beyond.Unusable(
                    problem.kind() == Problem.Kind.REGISTER_NEWER
                            ? Beyond.Reason.NEWER
                            : Beyond.Reason.DAMAGED);
        }
    }

    private Beyond read(UnlockedKeys key, boolean broken) {
        byte[] journalKey = key.master().derive("journal");
        try (JournalFolder journal = JournalFolder.open(register.resolve(COPY), disk, journalKey)) {
            if (journal.schema() > Migrations.NEWEST) {
                return new Beyond.Unusable(Beyond.Reason.NEWER);
            }
            Tally tally = new Tally(columns, this::hasDocument);
            journal.replay(manifest.position().sequence(), tally);
            return tally.beyond(journal.position().sequence(), broken);
        }
    }

    /** Leaves in the copy what can be taken over, and nothing after it. */
    private Beyond cut(Beyond read) {
        if (read instanceof Beyond.Acts acts && acts.stop() == Beyond.Stop.DOCUMENT) {
            copyBeginning();
            new Continuation(disk, journal(), acts.end()).carryOn(register.resolve(COPY));
        }
        return read;
    }

    /** Whether every byte of the backup's journal is the beginning of this one. */
    private boolean begins() throws IOException {
        for (Part part : manifest.parts()) {
            if (part.isJournal()) {
                Path there = journal().resolve(part.fileName());
                if (!Files.exists(there)
                        || Files.size(there) < part.length()
                        || !SameBytes.digest(part.length(), there).equals(part.sha256())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether this one is the beginning of the journal that came back. */
    private boolean isBehind() throws IOException {
        for (String name : JournalMirror.names(journal())) {
            Path there = journal().resolve(name);
            Path own = register.resolve("journal").resolve(name);
            if (!Files.exists(own)
                    || Files.size(own) < Files.size(there)
                    || !SameBytes.first(Files.size(there), there, own)) {
                return false;
            }
        }
        return true;
    }

    /** The journal of the backup, without what opening it added. */
    private void copyBeginning() {
        Path copy = register.resolve(COPY);
        TrialFolder.delete(copy);
        for (Part part : manifest.parts()) {
            if (part.isJournal()) {
                byte[] own = disk.read(register.resolve(part.name()));
                disk.replace(
                        copy.resolve(part.fileName()),
                        Arrays.copyOf(own, Math.toIntExact(part.length())));
            }
        }
    }

    private void copy(Path from, Path to) {
        disk.replace(
                to,
                out -> {
                    Files.copy(from, out);
                    return true;
                });
    }

    private boolean hasDocument(String name) {
        Path file = Path.of("documents", name.substring(0, 2), name);
        return Files.exists(register.resolve(file)) || documents.isWhole(name);
    }

    /**
     * Puts this journal and its documents in the place of the one that came back; the database is
     * made anew from it at the next opening.
     *
     * @param acts what this journal adds
     * @return the names of the documents that came from here; those that open no more did not
     */
    List<String> takeOver(Beyond.Acts acts) {
        List<String> added = new ArrayList<>();
        try {
            Path there = mirror.resolve("documents");
            for (String name : JournalMirror.names(there)) {
                Path own = register.resolve("documents").resolve(name);
                String last = name.substring(name.lastIndexOf('/') + 1);
                if (Part.mayBeNamed("documents/" + name)
                        && !Files.exists(own)
                        && documents.isWhole(last)) {
                    copy(there.resolve(name), own);
                    added.add(last);
                }
            }
            takeKeys(acts);
            for (String made : List.of("journal", "snapshot", "set-aside")) {
                TrialFolder.delete(register.resolve(made));
            }
            for (String made : List.of("aval.mv.db", "closed.json")) {
                disk.remove(register.resolve(made));
            }
            disk.rename(register.resolve(COPY), register.resolve("journal"));
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "journal");
        }
        return added;
    }

    /** The passwords are those of the last act that is taken over. */
    private void takeKeys(Beyond.Acts acts) throws IOException {
        MirroredKeys mirrored = new MirroredKeys(keys(), disk);
        Optional<Path> keys = mirrored.upTo(acts.end());
        if (keys.isPresent()) {
            TrialFolder.delete(register.resolve("keys"));
            for (String name : JournalMirror.names(keys.get())) {
                if (Part.mayBeNamed(name)) {
                    copy(keys.get().resolve(name), register.resolve(name));
                }
            }
        } else {
            takeBeside(mirrored.after(acts.end()).orElse(mirror).resolve("keys"));
        }
    }

    /**
     * The keys of a register, or those kept since, are later than the last act that is taken: they
     * come beside those of the backup, and signing in keeps the one of which the acts speak.
     */
    private void takeBeside(Path later) throws IOException {
        for (String name : JournalMirror.names(later)) {
            Path there = later.resolve(name);
            Path own = register.resolve("keys").resolve(name);
            if (!Part.mayBeNamed("keys/" + name) || name.endsWith("attempts.json")) {
                continue;
            }
            if (!Files.exists(own)) {
                copy(there, own);
            } else if (name.endsWith(".slot") && Files.mismatch(there, own) >= 0) {
                copy(there, own.resolveSibling(own.getFileName() + ".next"));
            }
        }
    }
}
