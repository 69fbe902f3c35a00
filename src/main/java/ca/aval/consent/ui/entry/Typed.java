package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.Proof;
import ca.aval.kit.Reply;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One paper as it was typed in.
 *
 * @param replies one for each line of the form
 * @param otherName who signed, when it is nobody of the list
 * @param signedOn null: undated
 * @param instead the entries that it corrects
 */
record Typed(
        FormToAnswer form,
        List<Reply> replies,
        Signer signer,
        String otherName,
        @Nullable LocalDate signedOn,
        Way way,
        @Nullable Proof proof,
        Set<UUID> instead) {
    Typed {
        replies = List.copyOf(replies);
        instead = Set.copyOf(instead);
    }

    /** One slip for each signature; one without a signature when nobody signed. */
    List<AnswerSlip> slips() {
        if (signer.other()) {
            return List.of(slip(otherName.strip()));
        }
        return signer.who().isEmpty()
                ? List.of(slip(""))
                : signer.who().stream().map(this::slip).toList();
    }

    /** The same paper, correcting those entries. */
    Typed correcting(Set<UUID> entries) {
        return new Typed(form, replies, signer, otherName, signedOn, way, proof, entries);
    }

    private AnswerSlip slip(String who) {
        Map<String, Answer> answers = new HashMap<>();
        List<String> uses = form.asked().uses();
        for (int i = 0; i < uses.size() && i < replies.size(); i++) {
            answers.put(uses.get(i), answer(replies.get(i)));
        }
        return new AnswerSlip(form.code(), answers, who, signedOn, way.route(), null);
    }

    private static Answer answer(Reply reply) {
        return switch (reply) {
            case YES -> Answer.YES;
            case NO -> Answer.NO;
            case BOTH -> Answer.INVALID;
            case BLANK, AWAITED -> Answer.BLANK;
        };
    }

    static Reply reply(Answer answer) {
        return switch (answer) {
            case YES -> Reply.YES;
            case NO -> Reply.NO;
            case INVALID -> Reply.BOTH;
            case BLANK -> Reply.BLANK;
        };
    }
}
