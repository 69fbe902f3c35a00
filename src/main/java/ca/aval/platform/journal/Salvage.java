package ca.aval.platform.journal;

import ca.aval.platform.crypto.Seal;
import ca.aval.platform.file.Disk;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what can still be read of a journal that is broken somewhere, record by record. */
public final class Salvage {
    private final Path folder;
    private final Disk disk;
    private final Seal seal;

    /**
     * @param key 32 bytes
     */
    public Salvage(Path folder, Disk disk, byte[] key) {
        this.folder = folder;
        this.disk = disk;
        seal = new Seal(key);
    }

    /** Receives what could be read. */
    public interface Each {
        /**
         * @param at when the act was done; null for a part of a large one
         */
        void record(long sequence, @Nullable Instant at, List<RowImage> rows);
    }

    private record Waiting(long sequence, @Nullable Instant at, List<RowImage> rows) {
        void tell(Each each) {
            each.record(sequence, at, rows);
        }
    }

    /** Every record that opens, oldest first; that of an abandoned act is left out. */
    public void records(Each each) {
        Waiting waiting = null;
        for (int number = 1; Files.exists(file(number)); number++) {
            ByteBuffer bytes = ByteBuffer.wrap(disk.read(file(number)));
            int position = Segment.HEAD;
            while (position < bytes.limit()) {
                Optional<Frame> frame = Frame.at(bytes, position);
                Optional<byte[]> body = frame.flatMap(this::open);
                if (frame.isEmpty() || body.isEmpty()) {
                    position++;
                    continue;
                }
                if (waiting != null && frame.get().kind() != Frame.Kind.ABANDONED) {
                    waiting.tell(each);
                }
                waiting = waiting(frame.get(), body.get());
                position += frame.get().length();
            }
        }
        if (waiting != null) {
            waiting.tell(each);
        }
    }

    private static @Nullable Waiting waiting(Frame frame, byte[] body) {
        long sequence = frame.sequence();
        return switch (frame.kind()) {
            case PART -> new Waiting(sequence, null, ActCodec.rows(body));
            case ACT -> {
                ActRecord act = ActCodec.record(body, sequence, List.of());
                yield new Waiting(sequence, act.at(), act.rows());
            }
            case ABANDONED -> null;
        };
    }

    private Path file(int number) {
        return folder.resolve(Segment.fileName(number));
    }

    private Optional<byte[]> open(Frame frame) {
        return seal.open(
                frame.body(),
                Frame.head(frame.kind(), frame.sequence(), frame.previous(), frame.body().length));
    }
}
