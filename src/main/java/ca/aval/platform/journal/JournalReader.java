package ca.aval.platform.journal;

import ca.aval.platform.crypto.Seal;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opens the records of a segment and gives back the acts that were done. */
final class JournalReader {
    private final Disk disk;
    private final Seal seal;

    JournalReader(Disk disk, Seal seal) {
        this.disk = disk;
        this.seal = seal;
    }

    void replay(Segment segment, long after, JournalFolder.Replayed each) {
        each.schema(segment.schema());
        List<RowImage> parts = new ArrayList<>();
        @Nullable UUID ofAct = null;
        for (int i = 0; i < segment.frames().size(); i++) {
            Frame frame = segment.frames().get(i);
            byte[] body = open(segment, frame);
            switch (frame.kind()) {
                case PART -> {
                    UUID act = ActCodec.actOf(body);
                    if (!act.equals(ofAct)) {
                        parts.clear();
                    }
                    ofAct = act;
                    parts.addAll(ActCodec.rows(body));
                }
                case ACT -> {
                    boolean whole = ActCodec.actOf(body).equals(ofAct);
                    List<RowImage> earlier = whole ? List.copyOf(parts) : List.of();
                    parts.clear();
                    ofAct = null;
                    if (frame.sequence() > after && !isAbandoned(segment, i)) {
                        each.act(
                                ActCodec.record(body, frame.sequence(), earlier),
                                JournalPosition.of(frame.sequence(), frame.hash()));
                    }
                }
                case ABANDONED -> parts.clear();
            }
        }
    }

    /** When the last act in that segment was done; null when there is none. */
    @Nullable Instant lastAct(Stretch stretch) {
        Segment segment = stretch.read(disk);
        for (Frame frame : segment.frames().reversed()) {
            if (frame.kind() == Frame.Kind.ACT) {
                return ActCodec.record(open(segment, frame), frame.sequence(), List.of()).at();
            }
        }
        return null;
    }

    boolean holds(Stretch stretch, JournalPosition position) {
        return stretch.read(disk).frames().stream()
                .filter(frame -> frame.sequence() == position.sequence())
                .anyMatch(
                        frame ->
                                JournalPosition.of(frame.sequence(), frame.hash())
                                        .equals(position));
    }

    private boolean isAbandoned(Segment segment, int index) {
        if (index + 1 >= segment.frames().size()) {
            return false;
        }
        Frame following = segment.frames().get(index + 1);
        return following.kind() == Frame.Kind.ABANDONED
                && ActCodec.abandonedIn(open(segment, following))
                        == segment.frames().get(index).sequence();
    }

    private byte[] open(Segment segment, Frame frame) {
        byte[] head =
                Frame.head(frame.kind(), frame.sequence(), frame.previous(), frame.body().length);
        return seal.open(frame.body(), head)
                .orElseThrow(
                        () ->
                                new Problem(
                                        Problem.Kind.JOURNAL_DAMAGED,
                                        String.valueOf(segment.file().getFileName()),
                                        frame.sequence()));
    }
}
