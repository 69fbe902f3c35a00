package ca.aval.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps the words of one form until they are saved, and offers them again to whoever comes back.
 * The screen calls {@link #begin} once the form shows what is saved, {@link #keep} when someone
 * leaves, and {@link #saved} when the words are where they belong.
 */
public final class DraftViewModel {
    private final Drafts drafts;
    private final String form;
    private final Supplier<Map<String, String>> typed;
    private final Consumer<Map<String, String>> fill;
    private final ReadOnlyObjectWrapper<@Nullable Draft> offered = new ReadOnlyObjectWrapper<>();
    private @Nullable Map<String, String> start;
    private @Nullable Map<String, String> kept;

    /**
     * @param form the name under which the draft is kept, such as {@code school}
     * @param typed what the form holds now
     * @param fill puts answers in the form
     */
    public DraftViewModel(
            Drafts drafts,
            String form,
            Supplier<Map<String, String>> typed,
            Consumer<Map<String, String>> fill) {
        this.drafts = drafts;
        this.form = form;
        this.typed = typed;
        this.fill = fill;
    }

    /** The draft that waits for an answer: take it up, or throw it away. */
    public ReadOnlyObjectProperty<@Nullable Draft> offered() {
        return offered.getReadOnlyProperty();
    }

    /** Whether the form holds words that are not saved. */
    public boolean holdsWords() {
        return start != null && !typed.get().equals(start);
    }

    /** The form shows what is saved: a draft that says something else is offered. */
    public void begin() {
        start = Map.copyOf(typed.get());
        drafts.find(form, this::offer);
    }

    private void offer(Optional<Draft> found) {
        Draft draft = found.orElse(null);
        kept = draft == null ? null : draft.answers();
        boolean says = draft != null && !draft.answers().equals(typed.get());
        offered.set(says && !holdsWords() ? draft : null);
    }

    /** Keeps what is typed, so that it outlives the page, the lock and the program. */
    public void keep() {
        Map<String, String> now = Map.copyOf(typed.get());
        if (start == null || now.equals(kept)) {
            return;
        }
        if (!now.equals(start)) {
            kept = now;
            offered.set(null);
            drafts.keep(form, now);
        } else if (offered.get() == null && kept != null) {
            drop();
        }
    }

    /** Puts the words of the draft in the form again. */
    public void resume() {
        Draft draft = offered.get();
        if (draft != null) {
            offered.set(null);
            fill.accept(draft.answers());
        }
    }

    /** Throws the draft away; what the form holds stays. */
    public void throwAway() {
        offered.set(null);
        drop();
    }

    /** What the form holds is saved: there is no draft of it any longer. */
    public void saved() {
        start = Map.copyOf(typed.get());
        offered.set(null);
        drop();
    }

    private void drop() {
        kept = null;
        drafts.forget(form);
    }
}
