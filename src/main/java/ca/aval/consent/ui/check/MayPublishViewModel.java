package ca.aval.consent.ui.check;

import ca.aval.consent.check.CheckActs;
import ca.aval.consent.check.KeepCheck;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.check.PrintAnswer;
import ca.aval.consent.check.PublicationOutcome;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.QuestionChoices;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.PublicationAnswerSheet;
import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks whether somebody may be published, at once while the question is put together; the answer to
 * a question that was changed meanwhile is never shown.
 */
public final class MayPublishViewModel {
    private final CheckActs acts;
    private final WorkRunner work;
    private final Words words;
    private final QuestionViewModel question;
    private final AnswerViewModel answer;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable Consumer<KeptCheckId>> recording =
            new SimpleObjectProperty<>();
    private @Nullable Whom whom;
    private @Nullable QuestionChoices choices;
    private long asked;

    public MayPublishViewModel(CheckActs acts, SchoolClock clock, WorkRunner work, Words words) {
        this.acts = acts;
        this.work = work;
        this.words = words;
        answer = new AnswerViewModel(words, clock);
        question = new QuestionViewModel(words, this::ask);
    }

    public QuestionViewModel question() {
        return question;
    }

    public AnswerViewModel answer() {
        return answer;
    }

    /** What went wrong with keeping; empty while nothing did. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Where a publication is recorded from a kept answer; null while there is nowhere. */
    ObjectProperty<@Nullable Consumer<KeptCheckId>> recording() {
        return recording;
    }

    /** Leads to where a publication is recorded from a kept answer. */
    public MayPublishViewModel recordedBy(Consumer<KeptCheckId> record) {
        recording.set(record);
        return this;
    }

    boolean mayKeep() {
        return acts.mayKeep();
    }

    boolean seesReasons() {
        return acts.seesReasons();
    }

    /** Reads again what a question can be made of, and asks again. */
    public void refresh() {
        work.run(
                words.say("work.reading"),
                acts.choices()::read,
                read -> {
                    choices = read;
                    question.offer(read);
                });
    }

    /** Asks the question as it stands. */
    void ask() {
        asked++;
        trouble.set("");
        Optional<Whom> who = question.whom();
        Optional<PublicationQuestion> what = question.question();
        if (who.isEmpty() || what.isEmpty()) {
            answer.nothing();
            return;
        }
        long mine = asked;
        whom = who.get();
        answer.waiting();
        work.run(
                words.say("work.asking"),
                () -> acts.mayPublish().check(who.get(), what.get()),
                outcome -> {
                    if (mine == asked) {
                        answer.show(outcome);
                    }
                });
    }

    /** Keeps the answer on show for a proof. */
    void keep() {
        Checked shown = answer.checked().get();
        Whom who = whom;
        if (shown == null || who == null || answer.kept().get() != null) {
            return;
        }
        String subject = question.subject().get().strip();
        long mine = asked;
        KeepCheck.Wish wish =
                new KeepCheck.Wish(
                        who, shown, question.photographer(), subject.isEmpty() ? null : subject);
        work.run(
                words.say("work.keeping"),
                () -> acts.keep().keep(wish),
                outcome -> {
                    if (mine == asked) {
                        tell(outcome);
                    }
                });
    }

    private void tell(KeepCheck.Outcome outcome) {
        switch (outcome) {
            case KeepCheck.Outcome.Kept(var check) -> {
                trouble.set("");
                answer.keptAs(check);
            }
            case KeepCheck.Outcome.Changed(PublicationOutcome now) -> {
                answer.show(now);
                trouble.set(words.say("keep.changed"));
            }
            case KeepCheck.Outcome.SubjectTooLong() ->
                    trouble.set(words.say("keep.subject", KeepCheck.LONGEST_SUBJECT));
        }
    }

    /** Leads to where the kept answer on show is recorded as a publication. */
    void record() {
        KeptCheckId kept = answer.kept().get();
        Consumer<KeptCheckId> record = recording.get();
        if (kept != null && record != null) {
            record.accept(kept);
        }
    }

    /** Reads a pasted list of names. */
    NamesViewModel names() {
        QuestionChoices known = choices;
        return new NamesViewModel(known == null ? List.of() : known.pupils(), this::apart);
    }

    private String apart(Pupil pupil) {
        QuestionChoices known = choices;
        return known == null ? "" : new QuestionOffer(words, known).pupil(pupil).apart();
    }

    /** How many names would leave on a sheet. */
    int onSheet() {
        return answer.denied().size();
    }

    /**
     * Makes the sheet of the answer on show.
     *
     * @param reasons whether it gives the reasons
     */
    void print(boolean reasons, Consumer<ShownPaper> made) {
        Checked shown = answer.checked().get();
        if (shown == null) {
            return;
        }
        PrintAnswer.Words sheet = sheet(shown, reasons);
        String name = new AnswerWords(words).file(reasons);
        work.run(
                words.say("work.printing"),
                () -> ShownPaper.of(acts.print(), sheet, reasons, name),
                made);
    }

    private PrintAnswer.Words sheet(Checked shown, boolean reasons) {
        List<String> why = answer.reasons(shown);
        List<PublicationAnswerSheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < shown.denied().size(); i++) {
            lines.add(
                    new PublicationAnswerSheet.Line(
                            shown.denied().get(i).pupil().name().sorted(),
                            reasons ? why.get(i) : ""));
        }
        AnswerWords said = new AnswerWords(words);
        return said.sheet(
                answer.keptCheck(),
                answer.banner().get().sentence(),
                said.label(shown.use()),
                shown.question(),
                shown.pupils().size() - shown.denied().size(),
                lines);
    }
}
