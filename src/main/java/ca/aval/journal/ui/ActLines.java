package ca.aval.journal.ui;

import ca.aval.journal.ActKind;
import ca.aval.journal.ActWords;
import ca.aval.journal.JournalEntry;
import ca.aval.journal.JournalLine;
import ca.aval.journal.RegisterNames.Subject;
import ca.aval.journal.ui.ActLine.Link;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.SearchKey;
import ca.aval.platform.time.SchoolClock;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Puts acts into words. */
final class ActLines {
    private static final int NAMED = 2;

    private final ActWords words = new ActWords();
    private final SchoolClock clock;
    private final Language language;

    ActLines(SchoolClock clock, Language language) {
        this.clock = clock;
        this.language = language;
    }

    List<ActLine> of(List<JournalEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    ActLine line(JournalEntry entry) {
        JournalLine line = entry.line();
        LocalDateTime at = clock.onTheWall(line.at());
        String what = words.what(language, line.act());
        String about = about(entry);
        String when = words.when(language, at);
        return new ActLine(
                line.sequence(),
                at.toLocalDate(),
                when,
                entry.person(),
                what,
                about,
                line.kind().name(),
                words.kind(language, line.kind()),
                line.rows(),
                line.head(),
                entry.subjects().stream().map(s -> new Link(s.name(), s.place())).toList(),
                SearchKey.of(
                        String.join(" ", when, entry.person(), what, about, names(entry, 50))));
    }

    private String about(JournalEntry entry) {
        List<String> said = new ArrayList<>();
        int subjects = entry.subjects().size();
        if (subjects > 0 && subjects <= NAMED) {
            said.add(names(entry, NAMED));
        }
        if (entry.line().kind() != ActKind.OWN_DESK) {
            entry.line().about().forEach(w -> words.about(language, w).ifPresent(said::add));
        }
        if (subjects > NAMED) {
            said.add(words.several(language, subjects));
        }
        return String.join(", ", said.stream().distinct().toList());
    }

    private static String names(JournalEntry entry, int most) {
        return String.join(", ", entry.subjects().stream().limit(most).map(Subject::name).toList());
    }
}
