package ca.aval.journal;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;
import ca.aval.platform.time.SchoolClock;

import java.util.List;
import java.util.Locale;

/** Says in one sentence what came out of checking a register, and what to do. */
public final class VerifiedWords {
    /** As many signs of a name as the page and the letter show of the journal. */
    private static final int SHORT = 12;

    private final Texts texts = Texts.of(VerifiedWords.class, "verified");
    private final ActWords acts = new ActWords();
    private final SchoolClock clock;

    /** What a document is, as the row says that first named it. */
    private enum Document {
        LOGO,
        PRINTED,
        FORM,
        OTHER
    }

    public VerifiedWords(SchoolClock clock) {
        this.clock = clock;
    }

    public String say(Language language, Verified verified) {
        return switch (verified) {
            case Verified.Sound sound -> sound(language, sound);
            case Verified.Broken broken ->
                    broken(language, broken)
                            + " "
                            + texts.in(language, "verified.remedy." + broken.part());
            case Verified.Stopped() -> texts.in(language, "verified.stopped");
        };
    }

    private String sound(Language language, Verified.Sound sound) {
        String since =
                sound.since() == null
                        ? "—"
                        : clock.onTheWall(sound.since()).toLocalDate().toString();
        return texts.in(
                language, "verified.sound", sound.acts(), since, sound.documents(), sound.head());
    }

    /** A document is known by what it is and the beginning of its name, which fills a line. */
    private String file(Language language, Verified.Broken broken) {
        if (broken.part() != Verified.Part.DOCUMENT) {
            return broken.file();
        }
        String name = broken.file();
        return texts.in(
                language,
                "verified.document." + kind(broken.about()),
                name.substring(0, Math.min(SHORT, name.length())));
    }

    private static Document kind(List<String> about) {
        String row = about.isEmpty() ? "" : about.getFirst().toLowerCase(Locale.ROOT);
        return switch (row.substring(0, Math.max(0, row.indexOf(' ')))) {
            case "school" -> Document.LOGO;
            case "print_run" -> Document.PRINTED;
            case "form_version", "form_layout", "consent_form" -> Document.FORM;
            default -> Document.OTHER;
        };
    }

    private String broken(Language language, Verified.Broken broken) {
        String part =
                texts.in(
                        language,
                        "verified.broken." + broken.part(),
                        file(language, broken),
                        String.valueOf(broken.sequence()));
        String act = broken.act().isEmpty() ? "" : acts.what(language, broken.act());
        String at = broken.at() == null ? "" : acts.when(language, clock.onTheWall(broken.at()));
        if (at.isEmpty()) {
            return part;
        }
        return part
                + " "
                + (act.isEmpty()
                        ? texts.in(language, "verified.after", at)
                        : texts.in(language, "verified.act", act, at));
    }
}
