package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.PileActs;
import ca.aval.consent.answer.SquareCodes;
import ca.aval.kit.Drafts;
import ca.aval.kit.News;
import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;

import java.util.function.Consumer;

/**
 * What the screen is put together from.
 *
 * @param hindrance why nothing can be typed in for whoever is signed in
 * @param recorder the name under which spoken answers are noted
 * @param words those of this screen
 * @param go leads to another page
 */
public record EntryDesk(
        PileActs acts,
        SquareCodes codes,
        SchoolYear year,
        Hindrance hindrance,
        String recorder,
        SchoolClock clock,
        WorkRunner work,
        Words words,
        UndoOffer undo,
        News news,
        Drafts drafts,
        Consumer<Destination> go) {
    /** Why nothing can be typed in. */
    public enum Hindrance {
        NONE,
        /** The account may not record answers. */
        NO_RIGHT,
        /** The year is past. */
        PAST_YEAR
    }
}
