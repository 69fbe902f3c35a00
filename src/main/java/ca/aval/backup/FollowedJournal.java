package ca.aval.backup;

import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.JournalMirror;
import ca.aval.platform.backup.SecondPlace;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Background;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Brings the journal to the second place after each act, in order and behind the work: no act waits
 * for it, and what could not be brought is brought the next time.
 */
public final class FollowedJournal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FollowedJournal.class);

    private final Backups backups;
    private final SchoolClock clock;
    private final AtomicReference<@Nullable Place> place = new AtomicReference<>();
    private final AtomicReference<Following> state = new AtomicReference<>(Following.NONE);
    private final Background background = new Background(this::bring);

    public FollowedJournal(Backups backups, SchoolClock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    private record Place(SecondPlace second, JournalMirror mirror) {}

    /**
     * How the journal at the second place stands.
     *
     * @param last the last act that is there; null before the first
     * @param at when it was brought; null likewise
     * @param refused why what was done since is not there; null while nothing is missing
     */
    public record Following(
            @Nullable JournalPosition last, @Nullable Instant at, @Nullable Problem refused) {
        static final Following NONE = new Following(null, null, null);
    }

    /** From now on the journal goes to that place; null for none. */
    public void follow(@Nullable Path second) {
        state.set(Following.NONE);
        if (second == null) {
            place.set(null);
            return;
        }
        SecondPlace there = backups.second(second);
        place.set(new Place(there, there.mirror()));
        background.nudge();
    }

    /** Something was done, or the place may be back. */
    public void nudge() {
        if (place.get() != null) {
            background.nudge();
        }
    }

    public Following state() {
        return state.get();
    }

    private void bring() {
        Place here = place.get();
        if (here == null) {
            return;
        }
        Following before = state.get();
        try {
            here.second().require();
            state.set(new Following(here.mirror().follow(), clock.now(), null));
        } catch (Problem problem) {
            LOG.info("the journal was not brought to the second place: {}", problem.kind());
            state.set(new Following(before.last(), before.at(), problem));
        }
    }

    /** Lets what is being brought come to its end. */
    @Override
    public void close() {
        background.close();
    }
}
