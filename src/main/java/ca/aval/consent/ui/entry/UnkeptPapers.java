package ca.aval.consent.ui.entry;

import ca.aval.kit.Draft;
import ca.aval.kit.DraftViewModel;
import ca.aval.kit.Drafts;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Supplier;

/** Keeps what is typed and not recorded: the paper at hand, and those that could not be kept. */
final class UnkeptPapers {
    private static final String DRAFT = "answers";

    private final PaperViewModel paper;
    private final PileViewModel pile;
    private final Supplier<FormBook> book;
    private final PaperDraft written = new PaperDraft();
    private final DraftViewModel draft;
    private boolean drafted;

    UnkeptPapers(Drafts drafts, PaperViewModel paper, PileViewModel pile, Supplier<FormBook> book) {
        this.paper = paper;
        this.pile = pile;
        this.book = book;
        draft = new DraftViewModel(drafts, DRAFT, this::typed, this::resume);
        draft.offered().subscribe(this::takeUpHeld);
    }

    DraftViewModel draft() {
        return draft;
    }

    void keep() {
        drafted = true;
        draft.keep();
    }

    /** The paper at hand is recorded or thrown away; those that could not be kept stay. */
    void done() {
        if (!pile.unkept().isEmpty()) {
            keep();
        } else if (drafted || draft.offered().get() != null) {
            drafted = false;
            draft.saved();
        }
    }

    private Map<String, String> typed() {
        return written.of(paper, pile.unkept());
    }

    /** Papers that could not be kept are in the pile again without a question. */
    private void takeUpHeld(@Nullable Draft found) {
        if (found != null && written.holds(found.answers())) {
            draft.resume();
        }
    }

    private void resume(Map<String, String> words) {
        drafted = true;
        pile.hold(written.held(words, book.get()));
        if (paper.isEmpty() || written.isBegun(words)) {
            written.fill(paper, words, book.get());
        }
    }
}
