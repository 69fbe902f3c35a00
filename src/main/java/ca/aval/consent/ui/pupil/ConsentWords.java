package ca.aval.consent.ui.pupil;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.PupilConsents;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.UseState;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.ui.PeopleWords;
import ca.aval.consent.ui.Proof;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.platform.text.Typography;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the consents of one pupil into words: what counts today. */
record ConsentWords(PupilConsents known, Words words, PeopleWords people) {
    /** Each use of the form of the year. */
    List<UseLine> uses() {
        return known.states().entrySet().stream()
                .map(use -> line(use.getKey(), use.getValue()))
                .toList();
    }

    private UseLine line(String use, UseState state) {
        String key = known.told() ? state.name() : "UNTOLD." + state.name();
        return new UseLine(
                use,
                label(use),
                new State(mark(state), words.say("use.state." + key)),
                known.told() ? detail(use, state) : "",
                proof(use));
    }

    String label(String use) {
        return known.label(use, words.language().getValue());
    }

    private String detail(String use, UseState state) {
        if (state == UseState.WITHDRAWN) {
            return known.taken(use).map(this::withdrawal).orElse("");
        }
        String said =
                known.saying(use).stream()
                        .map(entry -> said(entry, use))
                        .collect(Collectors.joining(words.say("use.and")));
        return state == UseState.ACTIVE
                ? words.say("use.until", said, day(known.year().lastDay()))
                : said;
    }

    private String said(Returned entry, String use) {
        Answer answer = entry.answer(use).orElse(Answer.BLANK);
        return words.say(
                "use.said." + answer.name(),
                people.who(known.pupil(), entry.signatory()),
                people.route(entry.route()),
                day(entry.day()));
    }

    String withdrawal(Withdrawal taken) {
        return words.say(
                "use.taken",
                people.who(known.pupil(), taken.by()),
                people.route(taken.route()),
                day(taken.day()));
    }

    private @Nullable Proof proof(String use) {
        return known.saying(use).stream()
                .filter(entry -> entry.proof() != null)
                .findFirst()
                .map(this::proof)
                .orElse(null);
    }

    @Nullable Proof proof(Returned entry) {
        return entry.proof() == null ? null : new Proof(known.pupil().id().value(), entry.id());
    }

    String day(LocalDate day) {
        return Typography.date(words.language().getValue(), day);
    }

    static Mark mark(UseState state) {
        return switch (state) {
            case ACTIVE -> Mark.COMPLETE;
            case REFUSED -> Mark.REFUSED;
            case BLANK -> Mark.PARTIAL;
            case DISPUTED -> Mark.DISAGREEMENT;
            case INVALID, WRONG_SIGNATORY -> Mark.TO_VERIFY;
            case AGE_THRESHOLD_PASSED -> Mark.TO_CLARIFY;
            case WITHDRAWN -> Mark.WITHDRAWN;
            case EXPIRED -> Mark.EXPIRED;
            case ASKED -> Mark.WAITING;
            case NOT_ASKED, NOT_COVERED, NO_RESPONSE -> Mark.NO_ANSWER;
        };
    }
}
