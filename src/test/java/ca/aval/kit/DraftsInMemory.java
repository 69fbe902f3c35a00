package ca.aval.kit;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Drafts that last as long as a test, all of one moment. */
public final class DraftsInMemory implements Drafts {
    public static final LocalDateTime MOMENT = LocalDateTime.of(2026, 9, 1, 14, 5);

    private final Map<String, Map<String, String>> kept = new TreeMap<>();
    private int keeps;

    @Override
    public void find(String form, Consumer<Optional<Draft>> found) {
        found.accept(Optional.ofNullable(kept.get(form)).map(words -> new Draft(MOMENT, words)));
    }

    @Override
    public void keep(String form, Map<String, String> answers) {
        kept.put(form, answers);
        keeps++;
    }

    @Override
    public void forget(String form) {
        kept.remove(form);
    }

    /** What is kept, by form. */
    public Map<String, Map<String, String>> kept() {
        return kept;
    }

    /** How often something was kept. */
    public int keeps() {
        return keeps;
    }
}
