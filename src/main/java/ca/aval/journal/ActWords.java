package ca.aval.journal;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words for every act, the same wherever the past is told. */
public final class ActWords {
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern IDENTITY =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Texts texts = Texts.of(ActWords.class, "acts");

    /** What was done; an act that this version of Aval does not know goes by its name. */
    public String what(Language language, String act) {
        return knows(act) ? texts.in(language, "act." + act) : texts.in(language, "act.other", act);
    }

    /** Whether there are words for that act. */
    public boolean knows(String act) {
        return texts.has("act." + act);
    }

    public String kind(Language language, ActKind kind) {
        return texts.in(language, "kind." + kind);
    }

    /** That many records at once. */
    public String several(Language language, int records) {
        return texts.in(language, "several", records);
    }

    /** The moment as the clock on the wall showed it: {@code 2026-09-21, 14 h 05}. */
    public String when(Language language, LocalDateTime at) {
        return texts.in(
                language,
                "when",
                at.toLocalDate().toString(),
                String.valueOf(at.getHour()),
                "%02d".formatted(at.getMinute()));
    }

    /**
     * What an act says it was about, in words; nothing for an identity, which is told by the name
     * of its record, and for what only the program reads.
     *
     * @param word as the act holds it, such as {@code added=12} or {@code forms 12}
     */
    public Optional<String> about(Language language, String word) {
        int cut = word.indexOf('=') >= 0 ? word.indexOf('=') : word.indexOf(' ');
        String name = cut < 0 ? "" : word.substring(0, cut);
        String value = word.substring(cut + 1);
        if (IDENTITY.matcher(value).matches()) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            return Optional.of(value);
        }
        if (texts.has("about." + name + "." + value)) {
            return Optional.of(texts.in(language, "about." + name + "." + value));
        }
        if (!texts.has("about." + name)) {
            return Optional.empty();
        }
        Object said = COUNT.matcher(value).matches() ? (Object) Integer.valueOf(value) : value;
        return Optional.of(texts.in(language, "about." + name, said));
    }
}
