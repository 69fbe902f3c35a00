package ca.aval.people.ui;

import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.people.roster.AppliedRoster;
import ca.aval.people.roster.RosterReading;
import ca.aval.people.roster.RosterTexts;
import ca.aval.platform.problem.Problem;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.function.Supplier;

/** What came of the last act of an import, said again when the language changes. */
final class SaidMessage {
    private final Words words;
    private final RosterTexts texts;
    private final Function<Problem, String> problems;
    private final ReadOnlyObjectWrapper<@Nullable ImportMessage> message =
            new ReadOnlyObjectWrapper<>();
    private Supplier<@Nullable ImportMessage> saying = () -> null;

    /**
     * @param problems the sentence of a problem, with what to do next
     */
    SaidMessage(Words words, RosterTexts texts, Function<Problem, String> problems) {
        this.words = words;
        this.texts = texts;
        this.problems = problems;
        words.language().subscribe(language -> message.set(saying.get()));
    }

    ReadOnlyObjectProperty<@Nullable ImportMessage> shown() {
        return message.getReadOnlyProperty();
    }

    void nothing() {
        put(() -> null);
    }

    /**
     * @param key of the first words; the rest lies under the same key and {@code .rest}
     */
    void say(Tone tone, String key, Object... arguments) {
        put(() -> new ImportMessage(tone, words.say(key), words.say(key + ".rest", arguments)));
    }

    void say(AppliedRoster.Applied done, boolean staff) {
        say(
                Tone.OK,
                "import.done",
                done.newCount(),
                done.changedCount(),
                done.unchangedCount(),
                done.leftCount(),
                CountedPeople.form(done.newCount(), staff));
    }

    void say(Problem problem) {
        put(
                () ->
                        new ImportMessage(
                                Tone.DANGER, words.say("import.problem"), problems.apply(problem)));
    }

    void say(RosterReading.NotUnderstood refused) {
        put(
                () ->
                        new ImportMessage(
                                Tone.DANGER,
                                words.say("import.refused"),
                                texts.sentence(words.language().getValue(), refused)));
    }

    private void put(Supplier<@Nullable ImportMessage> what) {
        saying = what;
        message.set(what.get());
    }
}
