package ca.aval.people.ui.page;

import ca.aval.journal.ActWords;
import ca.aval.journal.RecordHistory;
import ca.aval.kit.Words;
import ca.aval.people.Period;
import ca.aval.people.ui.page.RecordSheet.Block;
import ca.aval.people.ui.page.RecordSheet.Card;
import ca.aval.people.ui.page.RecordSheet.Fact;
import ca.aval.people.ui.page.RecordSheet.Voice;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Says in the language of the moment what every record has: dates, an unknown, its past. */
final class RecordWords {
    private final ActWords acts = new ActWords();
    private final Words words;
    private final SchoolClock clock;

    RecordWords(Words words, SchoolClock clock) {
        this.words = words;
        this.clock = clock;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    Words words() {
        return words;
    }

    SchoolClock clock() {
        return clock;
    }

    Fact fact(String key, @Nullable String text) {
        return new Fact(say(key), text == null || text.isEmpty() ? say("record.unknown") : text);
    }

    /** The days of a period, both ends included. */
    String days(Period period) {
        return period.lastDay() == null
                ? say("period.since", period.from().toString())
                : say("period.from-to", period.from().toString(), period.lastDay().toString());
    }

    /** The card of what was done to a record. */
    Card history(List<RecordHistory.Entry> entries) {
        List<Block> blocks =
                entries.isEmpty()
                        ? List.of(Block.sentence(say("history.none")))
                        : List.of(
                                new Block(
                                        "",
                                        Voice.GROUP,
                                        List.of(),
                                        entries.stream().map(this::entry).toList(),
                                        List.of()));
        return new Card(say("card.history"), blocks, List.of());
    }

    private Fact entry(RecordHistory.Entry entry) {
        Language language = words.language().getValue();
        String when = acts.when(language, clock.onTheWall(entry.line().at()));
        String what = acts.what(language, entry.line().act());
        String who = entry.person();
        return new Fact(when, who.isEmpty() ? what : say("history.by", what, who));
    }
}
