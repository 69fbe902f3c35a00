package ca.aval.app.ui;

import ca.aval.kit.Words;
import ca.aval.platform.settings.LastClosing;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolClock;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When the register was last closed, and by whom, as one says it. */
final class ClosingWords {
    private ClosingWords() {}

    static String say(@Nullable LastClosing closing, SchoolClock clock, Words words) {
        if (closing == null) {
            return "";
        }
        Language language = words.language().getValue();
        LocalDateTime at = clock.onTheWall(closing.at());
        LocalDate today = clock.today();
        String time = Typography.time(language, at.toLocalTime());
        if (at.toLocalDate().equals(today)) {
            return words.say("closed.today", time, closing.by());
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return words.say("closed.yesterday", time, closing.by());
        }
        return words.say(
                "closed.on", Typography.date(language, at.toLocalDate()), time, closing.by());
    }
}
