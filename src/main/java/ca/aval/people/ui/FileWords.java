package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.roster.RosterColumn;
import ca.aval.people.roster.RosterFacts;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the language of the moment how a file was read. */
final class FileWords {
    private final Words words;

    FileWords(Words words) {
        this.words = words;
    }

    FileFacts facts(RosterFacts read) {
        String unread =
                read.columns().stream()
                        .filter(column -> column.field() == null)
                        .map(RosterColumn::header)
                        .filter(header -> !header.isBlank())
                        .collect(Collectors.joining(", "));
        return new FileFacts(
                read.file(),
                Stream.of(rows(read), read.charset(), kind(read))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · ")),
                words.say("facts.columns", read.columnsRecognised(), read.columns().size()),
                unread.isEmpty() ? "" : words.say("facts.unread", unread),
                read.remembered() ? words.say("facts.said") : "",
                !read.columns().isEmpty());
    }

    private String rows(RosterFacts read) {
        return read.rows() == 0
                ? words.say("facts.no-rows")
                : words.say(
                        "facts.rows",
                        read.rows(),
                        String.valueOf(read.firstLine()),
                        String.valueOf(read.lastLine()));
    }

    private String kind(RosterFacts read) {
        return switch (read.kind()) {
            case ONEROSTER_1_1 -> words.say("facts.oneroster", "1.1");
            case ONEROSTER_1_2 -> words.say("facts.oneroster", "1.2");
            case WORKBOOK -> words.say("facts.sheet", "" + read.sheet());
            case TABLE -> words.say("facts.separator", separator(read.separator()));
        };
    }

    private String separator(@Nullable Character separator) {
        return separator == null || separator == '\t'
                ? words.say("facts.tab")
                : separator.toString();
    }
}
