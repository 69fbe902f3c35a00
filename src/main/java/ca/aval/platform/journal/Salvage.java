package ca.aval.platform.journal;

import ca.aval.platform.crypto.Seal;
import ca.aval.platform.file.Disk;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    /**
     * The rows of every record that opens, oldest first; those of an abandoned act are left out.
     */
    public void rows(Consumer<List<RowImage>> each) {
        List<RowImage> waiting = List.of();
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
                if (frame.get().kind() == Frame.Kind.ABANDONED) {
                    waiting = List.of();
                } else {
                    each.accept(waiting);
                    waiting = ActCodec.rows(body.get());
                }
                position += frame.get().length();
            }
        }
        each.accept(waiting);
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
