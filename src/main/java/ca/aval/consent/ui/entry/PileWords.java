package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.AnswerTexts;
import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.Recording;
import ca.aval.consent.answer.Recording.Completeness;
import ca.aval.consent.answer.Recording.Defect;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.platform.text.Typography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts a paper of the pile into words: its line, and what is doubtful about it. */
final class PileWords {
    private final Words words;
    private final AnswerTexts defects = new AnswerTexts();

    PileWords(Words words) {
        this.words = words;
    }

    /** The group, where all papers are of one, and the day. */
    String title(List<PileRow> rows, LocalDate today) {
        String day = Typography.date(words.language().getValue(), today);
        List<String> groups = rows.stream().map(r -> r.typed().form().group()).distinct().toList();
        return groups.size() == 1 && !groups.getFirst().isEmpty()
                ? words.say("page.pile.group", groups.getFirst(), day)
                : words.say("page.pile", day);
    }

    PileLine line(PileRow row, FormToAnswer form) {
        Typed typed = row.typed();
        String signer =
                row.said().isEmpty()
                        ? typed.signer().word()
                        : PaperWords.signer(words, form, row.said());
        return new PileLine(
                typed.form().code(),
                typed.form().pupil().knownAs().sorted(),
                typed.replies(),
                signer,
                state(row, form));
    }

    private State state(PileRow row, FormToAnswer form) {
        return switch (row.step()) {
            case WRITING, WAITING, GONE -> new State(Mark.WAITING, words.say("state.waiting"));
            case FAILED -> new State(Mark.REJECTED, words.say("state.failed"));
            case KEPT -> row.judged(form).map(this::state).orElseThrow();
        };
    }

    private State state(Recording.Recorded judged) {
        if (isDoubtful(judged)) {
            return new State(Mark.TO_VERIFY, words.say("state.verify"));
        }
        return judged.completeness() == Completeness.COMPLETE
                ? new State(Mark.COMPLETE, words.say("state.complete"))
                : new State(Mark.PARTIAL, words.say("state.partial"));
    }

    /** Silence is an answer; a signature or a mark that nobody can rely on is not. */
    private static boolean isDoubtful(Recording.Recorded judged) {
        return judged.completeness() == Completeness.INVALID
                || judged.defect() == Defect.BOTH_BOXES;
    }

    /** What must be looked at again, and why. */
    Optional<DoubtLine> doubt(PileRow row, FormToAnswer form) {
        if (row.step() != PileRow.Step.KEPT) {
            return Optional.empty();
        }
        return row.judged(form)
                .filter(PileWords::isDoubtful)
                .map(
                        judged ->
                                new DoubtLine(
                                        form.pupil().id(),
                                        judged.entry().id(),
                                        words.say(
                                                "doubt.title",
                                                form.code(),
                                                form.pupil().knownAs().sorted()),
                                        reason(row, form, judged)));
    }

    private String reason(PileRow row, FormToAnswer form, Recording.Recorded judged) {
        Defect defect = judged.defect();
        if (defect == null) {
            return "";
        }
        String sentence = defects.sentence(words.language().getValue(), defect);
        return defect == Defect.WRONG_SIGNATORY
                ? words.say("doubt.signed", PaperWords.signer(words, form, row.said()), sentence)
                : sentence;
    }
}
