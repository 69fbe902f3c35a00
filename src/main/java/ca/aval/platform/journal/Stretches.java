package ca.aval.platform.journal;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks through the segments of a journal, one at a time: the heads of all, the frames of those
 * that are still needed.
 */
final class Stretches {
    private final Path folder;
    private final Disk disk;

    Stretches(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * The segments in order, the chain checked from that sequence on.
     *
     * @throws Problem of kind {@code JOURNAL_DAMAGED} when a segment is missing or does not follow
     *     on the one before it
     */
    List<Stretch> from(long sequence) {
        List<Segment> heads = heads();
        List<Stretch> stretches = new ArrayList<>();
        long next = 1;
        byte[] last = new byte[32];
        for (int i = 0; i < heads.size(); i++) {
            Segment head = heads.get(i);
            boolean isLast = i == heads.size() - 1;
            Stretch stretch;
            if (!isLast && heads.get(i + 1).first() - 1 <= sequence) {
                stretch = Stretch.unread(head, heads.get(i + 1), size(head.file()));
            } else {
                stretch = Stretch.of(Segment.read(head.file(), disk.read(head.file())));
            }
            stretch.requireAfter(next, last);
            if (!isLast && stretch.torn()) {
                throw stretch.damaged(stretch.next());
            }
            stretches.add(stretch);
            next = stretch.next();
            last = stretch.lastHash();
        }
        return stretches;
    }

    private List<Segment> heads() {
        int count = count();
        List<Segment> heads = new ArrayList<>();
        for (int number = 1; number <= Math.max(1, count); number++) {
            Path file = folder.resolve(Segment.fileName(number));
            if (!Files.exists(file)) {
                throw new Problem(Problem.Kind.JOURNAL_DAMAGED, Segment.fileName(number), 0);
            }
            Segment head = Segment.head(file, headOf(file));
            if (head.number() != number) {
                throw new Problem(Problem.Kind.JOURNAL_DAMAGED, Segment.fileName(number), 0);
            }
            heads.add(head);
        }
        return heads;
    }

    /** The highest number that a segment bears, so that one missing among them is noticed. */
    private int count() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> Segment.numberOf(String.valueOf(file.getFileName())))
                    .max(Integer::compare)
                    .orElse(0);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "journal");
        }
    }

    private static byte[] headOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Segment.HEAD);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, String.valueOf(file.getFileName()));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, String.valueOf(file.getFileName()));
        }
    }
}
