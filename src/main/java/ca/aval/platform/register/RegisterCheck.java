package ca.aval.platform.register;

import ca.aval.platform.data.Database;
import ca.aval.platform.data.JournaledWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.ChainCheck;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.journal.Salvage;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Checks a whole open register, part after part, and stops at the first fault. */
final class RegisterCheck {
    private final RegisterFolder folder;
    private final Surroundings with;
    private final RegisterKeys keys;
    private final DocumentVault documents;
    private final Database database;
    private final JournalFolder journal;
    private final JournaledWork work;
    private final Workshop workshop;
    private final Snapshots snapshots;

    RegisterCheck(
            RegisterFolder folder,
            Surroundings with,
            RegisterKeys keys,
            DocumentVault documents,
            RegisterOpener.Opened opened,
            JournaledWork work) {
        this.folder = folder;
        this.with = with;
        this.keys = keys;
        this.documents = documents;
        this.work = work;
        database = opened.database();
        journal = opened.journal();
        workshop = new Workshop(folder.workshop("check"), with.disk());
        snapshots = new Snapshots(folder.snapshots(), with.disk(), keys, workshop);
    }

    /** How things stood at one moment. */
    private record Standing(
            JournalPosition position,
            String content,
            Set<String> named,
            List<Snapshot> copies,
            List<Path> said) {}

    Verification of(Progress progress) {
        Standing now = work.quietly(this::standing);
        List<String> kept = documents.names();
        int all = Math.toIntExact(now.position().sequence()) + kept.size() + now.copies().size();
        Steps steps = new Steps(progress, all);
        AtomicLong acts = new AtomicLong();
        Optional<Verification> ended =
                keyFiles()
                        .or(() -> chain(now))
                        .or(() -> rebuilt(now, acts, steps))
                        .or(() -> vault(now, kept, steps))
                        .or(() -> copies(now, steps));
        return ended.orElseGet(
                () ->
                        new Verification.Sound(
                                acts.get(), kept.size(), now.copies().size(), now.position()));
    }

    private Standing standing() {
        try {
            return new Standing(
                    journal.position(),
                    database.contentDigest(),
                    database.documents(),
                    snapshots.all(),
                    snapshots.said());
        } catch (SQLException e) {
            throw new Problem(e, Problem.Kind.REGISTER_DAMAGED, "aval.mv.db");
        }
    }

    private Optional<Verification> keyFiles() {
        try (var files = Files.list(folder.keys())) {
            for (Path file : files.sorted().toList()) {
                if (Files.size(file) == 0) {
                    return fault(Verification.Part.KEYS, String.valueOf(file.getFileName()));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return fault(Verification.Part.KEYS, "keys");
        }
    }

    private Optional<Verification> chain(Standing now) {
        return switch (new ChainCheck(with.disk()).of(folder.journal())) {
            case ChainCheck.Outcome.Broken broken ->
                    Optional.of(brokenRecord(broken.file(), broken.sequence()));
            case ChainCheck.Outcome.Whole whole
                    when whole.end().sequence() < now.position().sequence() ->
                    Optional.of(
                            brokenRecord(
                                    "segment-%06d.journal".formatted(whole.segments()),
                                    whole.end().sequence() + 1));
            case ChainCheck.Outcome.Whole whole -> Optional.empty();
        };
    }

    private Optional<Verification> rebuilt(Standing now, AtomicLong acts, Steps steps) {
        try {
            Rebuild.Made made =
                    new Rebuild(workshop, keys, with.migrations())
                            .of(journal, now.position(), List.of(), steps::goOn);
            acts.set(made.acts());
            if (steps.cancelled()) {
                return Optional.of(new Verification.Stopped());
            }
            return made.content().equals(now.content())
                    ? Optional.empty()
                    : Optional.of(otherwise());
        } catch (Problem problem) {
            return switch (problem.kind()) {
                case JOURNAL_DAMAGED ->
                        Optional.of(
                                brokenRecord(
                                        problem.arguments().get(0).toString(),
                                        Long.parseLong(problem.arguments().get(1).toString())));
                case REGISTER_DAMAGED -> fault(Verification.Part.DATABASE, "aval.mv.db");
                default -> throw problem;
            };
        } finally {
            workshop.clear();
        }
    }

    private Optional<Verification> vault(Standing now, List<String> kept, Steps steps) {
        for (String name : kept) {
            if (!steps.goOn(1)) {
                return Optional.of(new Verification.Stopped());
            }
            if (!documents.isWhole(name)) {
                return Optional.of(document(name));
            }
        }
        return now.named().stream()
                .filter(name -> !documents.isThere(name))
                .findFirst()
                .map(this::document);
    }

    private Optional<Verification> copies(Standing now, Steps steps) {
        for (Path said : now.said()) {
            Optional<Snapshot> copy =
                    now.copies().stream().filter(s -> s.said().equals(said)).findFirst();
            if (copy.isEmpty() && Files.exists(said)) {
                return fault(Verification.Part.SNAPSHOT, String.valueOf(said.getFileName()));
            }
        }
        for (Snapshot copy : now.copies()) {
            if (!steps.goOn(1)) {
                return Optional.of(new Verification.Stopped());
            }
            if (Files.exists(copy.said()) && !copy.isWhole()) {
                return fault(Verification.Part.SNAPSHOT, String.valueOf(copy.file().getFileName()));
            }
        }
        return Optional.empty();
    }

    private Verification otherwise() {
        return new Verification.Fault(
                Verification.Part.DATABASE, "aval.mv.db", 0, "", null, unexplained());
    }

    private static Optional<Verification> fault(Verification.Part part, String file) {
        return Optional.of(Verification.Fault.in(part, file));
    }

    /** A record that cannot be read any more: what it touched is what the others do not explain. */
    private Verification brokenRecord(String file, long sequence) {
        AtomicReference<@Nullable Instant> before = new AtomicReference<>();
        new Salvage(folder.journal(), with.disk(), keys.journal())
                .records(
                        (number, at, rows) -> {
                            if (at != null && number < sequence) {
                                before.set(at);
                            }
                        });
        return new Verification.Fault(
                Verification.Part.JOURNAL, file, sequence, "", before.get(), unexplained());
    }

    private List<String> unexplained() {
        return work.quietly(
                () -> {
                    LostRows lost = new LostRows();
                    new Salvage(folder.journal(), with.disk(), keys.journal())
                            .records((number, at, rows) -> lost.add(rows));
                    try {
                        return lost.in(database);
                    } catch (SQLException e) {
                        return List.of();
                    }
                });
    }

    /** A document with the act that first named it. */
    private Verification document(String name) {
        List<ActRecord> naming = new ArrayList<>();
        journal.replay(
                0,
                JournalFolder.Replayed.acts(
                        act -> {
                            if (naming.isEmpty() && !Touched.naming(act, name).isEmpty()) {
                                naming.add(act);
                            }
                        }));
        if (naming.isEmpty()) {
            return Verification.Fault.in(Verification.Part.DOCUMENT, name);
        }
        ActRecord act = naming.getFirst();
        return new Verification.Fault(
                Verification.Part.DOCUMENT,
                name,
                act.sequence(),
                act.name(),
                act.at(),
                Touched.naming(act, name));
    }

    /** Tells how far the check is and learns whether to go on. */
    private static final class Steps {
        private final Progress progress;
        private final int all;
        private int done;

        Steps(Progress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        boolean goOn(long ignored) {
            done = Math.min(all, done + 1);
            progress.done(done, all);
            return !progress.cancelled();
        }

        boolean cancelled() {
            return progress.cancelled();
        }
    }
}
