package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.AnswersPlace;
import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.ui.entry.FormBook.Found;
import ca.aval.people.PupilId;
import ca.aval.platform.place.Destination;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What somebody came to the page for; shown anew, the page brings it no second time. */
final class Arrival {
    private @Nullable Destination last;
    private @Nullable PupilId wanted;
    private Runnable arrived = () -> {};

    /**
     * The page is shown for that place.
     *
     * @param then goes on once the forms are read
     */
    void at(Destination place, Runnable then) {
        if (place != last) {
            last = place;
            wanted = place instanceof AnswersPlace answers ? answers.pupil() : null;
            arrived = then;
        }
    }

    /** The form to be opened, once; a row that is begun is left as it is. */
    Optional<Found> found(FormBook book, PaperViewModel paper) {
        PupilId pupil = wanted;
        wanted = null;
        if (pupil == null) {
            return Optional.empty();
        }
        Optional<FormToAnswer> form = book.ofPupil(pupil);
        if (form.isEmpty()) {
            return Optional.of(new Found.Nothing("find.not-printed"));
        }
        if (paper.isEmpty()) {
            return Optional.of(new Found.TheForm(form.get()));
        }
        return paper.code().get().equals(form.get().code())
                ? Optional.empty()
                : Optional.of(new Found.Nothing("row.half"));
    }

    /** The forms are read. */
    void over() {
        Runnable then = arrived;
        arrived = () -> {};
        then.run();
    }
}
