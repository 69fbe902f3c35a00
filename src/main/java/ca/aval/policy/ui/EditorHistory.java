package ca.aval.policy.ui;

import ca.aval.policy.profile.ProfileDraft;
import ca.aval.policy.profile.Spot;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** A draft with the ones before it; what is typed on end in one place is one step. */
final class EditorHistory {
    private final Deque<ProfileDraft> before = new ArrayDeque<>();
    private @Nullable ProfileDraft now;
    private @Nullable Spot typing;

    /** The draft of the moment; null before anything was begun. */
    @Nullable ProfileDraft now() {
        return now;
    }

    /** What it says, to be put aside; nothing before anything was begun. */
    Map<String, String> answers() {
        return now == null ? Map.of() : now.answers();
    }

    boolean changed() {
        return !before.isEmpty();
    }

    void begin(@Nullable ProfileDraft first) {
        before.clear();
        typing = null;
        now = first;
    }

    /**
     * @param spot where one types; null for what is a step by itself
     */
    void change(ProfileDraft next, @Nullable Spot spot) {
        if (now != null && (spot == null || !spot.equals(typing))) {
            before.push(now);
        }
        typing = spot;
        now = next;
    }

    void undo() {
        if (!before.isEmpty()) {
            now = before.pop();
            typing = null;
        }
    }
}
