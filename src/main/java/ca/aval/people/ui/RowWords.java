package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.roster.FieldChange;
import ca.aval.people.roster.RosterField;
import ca.aval.people.roster.RosterLine;
import ca.aval.people.roster.RosterPlace;
import ca.aval.people.roster.RosterProblem;
import ca.aval.people.roster.RosterTexts;
import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Says one row of a plan in the language of the moment. */
record RowWords(Words words, RosterTexts texts) {
    String column(FieldChange change) {
        String field = texts.label(language(), change.field());
        return change.guardian() == 0 ? field : words.say("row.guardian", field, change.guardian());
    }

    RosterRow change(RosterLine line, FieldChange change) {
        String after = shown(change, change.after());
        String reason = words.say("row.change", shown(change, change.before()), after);
        RosterPlace place = line.place();
        return new RosterRow(
                place.file(),
                place.line(),
                line.name().sorted(),
                column(change),
                after,
                reason,
                words.say("bucket.CHANGED.outcome"),
                "",
                null);
    }

    RosterRow leaver(RosterLine line, @Nullable LocalDate lastDay) {
        RosterPlace place = line.place();
        return new RosterRow(
                place.file(),
                place.line(),
                line.name().sorted(),
                texts.label(language(), RosterField.LAST_DAY),
                lastDay == null ? words.say("row.empty") : lastDay.toString(),
                words.say("row.leaves"),
                words.say("row.leaves.outcome"),
                "",
                null);
    }

    RosterRow row(
            RosterLine line, RosterField field, String value, String reason, RosterBucket bucket) {
        RosterPlace place = line.place();
        return new RosterRow(
                place.file(),
                place.line(),
                line.name().sorted(),
                texts.label(language(), field),
                value,
                reason,
                words.say("bucket." + bucket + ".outcome"),
                "",
                null);
    }

    RosterRow problem(RosterProblem problem, String name, @Nullable RowOptions options) {
        return new RosterRow(
                problem.file(),
                problem.line(),
                name,
                problem.column(),
                problem.value().isEmpty() ? words.say("row.empty") : problem.value(),
                texts.label(language(), problem.reason()),
                texts.label(language(), problem.outcome()),
                texts.sentence(language(), problem),
                options);
    }

    /** What was or becomes known; how to reach an adult who is not to be found is not said. */
    String shown(FieldChange change, @Nullable String value) {
        return change.hidden() ? words.say("row.hidden") : value(change.field(), value);
    }

    private String value(RosterField field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return words.say("row.empty");
        }
        return switch (field) {
            case CAPACITY -> words.say("capacity." + value);
            case LANGUAGE -> words.say("language." + value);
            default -> value;
        };
    }

    private Language language() {
        return words.language().getValue();
    }
}
