package ca.aval.consent.ui;

import ca.aval.consent.CampaignForms.PupilForm;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.answer.FormStanding;
import ca.aval.consent.answer.FormState;
import ca.aval.consent.answer.Recording;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.SchoolAnswers;
import ca.aval.consent.answer.UseState;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts what families answered into the words of a list and of the card beside it. */
final class AnswerWords {
    private static final int SHOWN = 3;

    private final SchoolAnswers answers;
    private final Words words;
    private final PeopleWords people;

    AnswerWords(SchoolAnswers answers, Words words) {
        this.answers = answers;
        this.words = words;
        people = new PeopleWords(words);
    }

    /** What is known of the answer for that pupil. */
    Answered of(PupilForm form) {
        return standing(form)
                .map(
                        s ->
                                new Answered(
                                        s.state(),
                                        yes(s),
                                        received(s),
                                        facts(form, s),
                                        s.entries().stream()
                                                .filter(entry -> entry.proof() != null)
                                                .findFirst()
                                                .map(
                                                        entry ->
                                                                new Proof(
                                                                        entry.pupil().value(),
                                                                        entry.id()))
                                                .orElse(null)))
                .orElse(Answered.UNTOLD);
    }

    /** Who answered; a dash for nobody. */
    String signer(PupilForm form) {
        FormStanding standing = standing(form).orElse(null);
        if (standing == null || standing.entries().isEmpty()) {
            return words.say("answer.none");
        }
        return standing.people() > 1
                ? words.say("answer.several", standing.people())
                : people.who(form.pupil(), standing.entries().getFirst().signatory());
    }

    State state(PupilForm form) {
        FormState state = standing(form).map(FormStanding::state).orElse(null);
        if (state == null || state == FormState.NOT_ASKED) {
            return printed(form, state == null ? Mark.COMPLETE : Mark.WAITING);
        }
        return new State(mark(state), words.say("answer.state." + state));
    }

    private State printed(PupilForm form, Mark mark) {
        Optional<ConsentForm> printed = form.form();
        return printed.map(
                        f -> new State(mark, words.say("state.printed", people.day(f.issuedOn()))))
                .orElseGet(() -> new State(Mark.NO_ANSWER, words.say("state.to-print")));
    }

    static Mark mark(FormState state) {
        return switch (state) {
            case NOT_ASKED, NO_RESPONSE, REMINDED -> Mark.NO_ANSWER;
            case ASKED -> Mark.WAITING;
            case COMPLETE -> Mark.COMPLETE;
            case PARTIAL -> Mark.PARTIAL;
            case INVALID, TO_VERIFY -> Mark.TO_VERIFY;
            case PUPIL_TO_ASK -> Mark.TO_CLARIFY;
            case DISAGREEMENT -> Mark.DISAGREEMENT;
            case PARTLY_WITHDRAWN, WITHDRAWN -> Mark.WITHDRAWN;
            case EXPIRED -> Mark.EXPIRED;
        };
    }

    private String yes(FormStanding standing) {
        return switch (standing.state()) {
            case DISAGREEMENT ->
                    words.say("answer.disputes", standing.in(UseState.DISPUTED).size());
            case COMPLETE, PARTIAL, PARTLY_WITHDRAWN, WITHDRAWN, EXPIRED ->
                    words.say("answer.yes", standing.yes(), standing.uses().size());
            default -> words.say("answer.none");
        };
    }

    private String received(FormStanding standing) {
        return standing.latest()
                .map(entry -> people.day(entry.receivedOn()))
                .orElseGet(
                        () ->
                                standing.reminders() > 0
                                        ? words.say("answer.reminded", standing.reminders())
                                        : words.say("answer.none"));
    }

    private List<State> facts(PupilForm form, FormStanding standing) {
        List<State> facts = new ArrayList<>();
        named(facts, standing, UseState.DISPUTED, Mark.DISAGREEMENT);
        named(facts, standing, UseState.WITHDRAWN, Mark.WITHDRAWN);
        if (!standing.entries().isEmpty()) {
            named(facts, standing, UseState.BLANK, Mark.PARTIAL);
            named(facts, standing, UseState.INVALID, Mark.TO_VERIFY);
            named(facts, standing, UseState.REFUSED, Mark.REFUSED);
            named(facts, standing, UseState.AGE_THRESHOLD_PASSED, Mark.TO_CLARIFY);
        }
        standing.entries().stream()
                .limit(SHOWN)
                .forEach(entry -> facts.addAll(entry(form, standing, entry)));
        if (standing.reminders() > 0) {
            facts.add(
                    new State(
                            Mark.WAITING, words.say("answer.fact.reminded", standing.reminders())));
        }
        return facts;
    }

    private void named(List<State> facts, FormStanding standing, UseState state, Mark mark) {
        List<String> uses = standing.in(state);
        if (!uses.isEmpty()) {
            Function<String, String> label = use -> answers.label(use, words.language().getValue());
            String named = String.join(words.say("answer.join"), uses.stream().map(label).toList());
            facts.add(new State(mark, words.say("answer.fact." + state, uses.size(), named)));
        }
    }

    private List<State> entry(PupilForm form, FormStanding standing, Returned entry) {
        String who = people.who(form.pupil(), entry.signatory());
        Recording.Defect defect = standing.defects().get(entry.id());
        String signature =
                switch (defect) {
                    case UNSIGNED -> words.say("answer.fact.unsigned");
                    case UNDATED -> words.say("answer.fact.undated", who);
                    case WRONG_SIGNATORY -> words.say("answer.fact.wrong", who);
                    case null, default -> words.say("answer.fact.signed", who);
                };
        boolean sound =
                defect == null
                        || defect == Recording.Defect.BLANK_LINE
                        || defect == Recording.Defect.BOTH_BOXES;
        return List.of(
                new State(sound ? Mark.COMPLETE : Mark.TO_VERIFY, signature),
                new State(
                        Mark.EXPIRED,
                        words.say(
                                "answer.fact.received",
                                people.day(entry.receivedOn()),
                                people.route(entry.route()),
                                answers.recorder(entry.recordedBy()))));
    }

    private Optional<FormStanding> standing(PupilForm form) {
        return answers.of(form.pupil().id());
    }
}
