package ca.aval.app.window;

import ca.aval.kit.News;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.register.Opening;
import ca.aval.platform.time.SchoolClock;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Says in one sentence what had to be done to open the register; nothing after an ordinary close.
 */
final class OpeningNews {
    private final Words words;
    private final SchoolClock clock;
    private final News news;

    OpeningNews(Words words, SchoolClock clock, News news) {
        this.words = words;
        this.clock = clock;
        this.news = news;
    }

    void tell(Opening opening) {
        switch (opening.state()) {
            case NEW, CLEAN -> {}
            case CAUGHT_UP -> put("opening.title", words.live("opening.CAUGHT_UP", opening.acts()));
            case REBUILT -> put("opening.title", rebuilt(opening));
        }
        if (opening.migratedFrom() > 0) {
            put("opening.migrated.title", words.live("opening.migrated"));
        }
        Instant ahead = opening.ahead();
        if (ahead != null) {
            put("opening.clock.title", words.live("opening.clock", day(ahead), day(clock.now())));
        }
    }

    private ObservableValue<String> rebuilt(Opening opening) {
        Instant snapshot = opening.snapshot();
        ObservableValue<String> how =
                snapshot == null
                        ? words.live("opening.REBUILT", opening.acts())
                        : words.live("opening.SNAPSHOT", day(snapshot), opening.acts());
        String aside = opening.setAside();
        return aside == null
                ? how
                : Bindings.concat(how, " ", words.live("opening.aside", "set-aside/" + aside));
    }

    private String day(Instant moment) {
        return clock.onTheWall(moment).truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }

    private void put(String title, ObservableValue<String> detail) {
        news.tell(new Told(Tone.ATTENTION, words.live(title), detail, null, null));
    }
}
