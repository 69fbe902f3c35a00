package ca.aval.journal;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;
import ca.aval.platform.time.SchoolClock;

/** Says in one sentence what came out of checking a register, and what to do. */
public final class VerifiedWords {
    private final Texts texts = Texts.of(VerifiedWords.class, "verified");
    private final ActWords acts = new ActWords();
    private final SchoolClock clock;

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

    private String broken(Language language, Verified.Broken broken) {
        String part =
                texts.in(
                        language,
                        "verified.broken." + broken.part(),
                        broken.file(),
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
