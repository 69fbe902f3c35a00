package ca.aval.consent.ui.pupil;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.PupilConsents;
import ca.aval.consent.answer.Recording;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the consents of one pupil into words: everything that was ever said, nothing left out. */
record PastWords(PupilConsents known, Words words, ConsentWords today) {
    private record Dated(LocalDate day, int rank, PastLine line) {}

    /** The latest first. */
    List<PastLine> lines() {
        List<Dated> all = new ArrayList<>();
        known.history().asked().forEach(a -> all.add(new Dated(a.issuedOn(), 0, asked(a))));
        known.history()
                .returned()
                .forEach(r -> all.add(new Dated(r.receivedOn(), rank(r), returned(r))));
        known.history().withdrawn().forEach(w -> all.add(new Dated(w.day(), 3, withdrawn(w))));
        return all.stream()
                .sorted(Comparator.comparing(Dated::day).thenComparing(Dated::rank).reversed())
                .map(Dated::line)
                .toList();
    }

    /** On the same day an entry comes after the one that it replaces. */
    private static int rank(Returned entry) {
        return entry.corrects() == null ? 1 : 2;
    }

    private PastLine asked(Asked asked) {
        return new PastLine(
                today.day(asked.issuedOn()),
                new State(Mark.UNCHANGED, words.say("past.asked", asked.year().toString())),
                words.say("past.asked.detail", asked.uses().size(), today.day(asked.returnBy())),
                null,
                null);
    }

    private PastLine withdrawn(Withdrawal taken) {
        String what =
                taken.use() == null
                        ? words.say("past.withdrawn.all")
                        : words.say("past.withdrawn", today.label(taken.use()));
        return new PastLine(
                today.day(taken.day()),
                new State(Mark.WITHDRAWN, what),
                words.say("past.by", today.withdrawal(taken), known.recorder(taken.recordedBy())),
                null,
                taken);
    }

    private PastLine returned(Returned entry) {
        return new PastLine(
                today.day(entry.receivedOn()),
                new State(mark(entry), title(entry)),
                detail(entry),
                today.proof(entry),
                null);
    }

    private Mark mark(Returned entry) {
        if (entry.answers().isEmpty() || known.replacement(entry).isPresent()) {
            return Mark.GONE;
        }
        if (entry.year().compareTo(known.year()) < 0) {
            return Mark.EXPIRED;
        }
        return known.defect(entry).isEmpty() ? Mark.COMPLETE : Mark.TO_VERIFY;
    }

    private String title(Returned entry) {
        String who = today.people().who(known.pupil(), entry.signatory());
        if (entry.answers().isEmpty()) {
            return words.say("past.taken-back", who);
        }
        if (known.replacement(entry).isPresent()) {
            return words.say("past.replaced", who);
        }
        return entry.year().compareTo(known.year()) < 0
                ? words.say("past.expired", who, entry.year().toString())
                : words.say(entry.corrects() == null ? "past.returned" : "past.corrected", who);
    }

    private String detail(Returned entry) {
        List<String> parts = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            String uses =
                    entry.answers().stream()
                            .filter(a -> a.answer() == answer)
                            .map(a -> today.label(a.use()))
                            .collect(Collectors.joining(words.say("past.join")));
            if (!uses.isEmpty()) {
                parts.add(words.say("past.answer." + answer, uses));
            }
        }
        known.defect(entry)
                .filter(defect -> !entry.answers().isEmpty())
                .filter(defect -> defect != Recording.Defect.BLANK_LINE)
                .ifPresent(defect -> parts.add(words.say("past.defect." + defect)));
        LocalDate signed = entry.signedOn();
        parts.add(
                words.say(
                        signed == null ? "past.unsigned-day" : "past.signed-day",
                        signed == null ? "" : today.day(signed),
                        today.people().route(entry.route()),
                        known.recorder(entry.recordedBy())));
        return String.join(" ", parts);
    }
}
