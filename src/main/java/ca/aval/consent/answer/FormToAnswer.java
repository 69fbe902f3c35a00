package ca.aval.consent.answer;

import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.SigningRule;

import java.time.LocalDate;
import java.util.List;

/**
 * A form of the year that may come back, with all that is known of its pupil.
 *
 * @param code its short code, as printed
 * @param codeId the number in its square code
 * @param group the pupil’s, empty when the list names none
 * @param whoSigns the ages that the form keeps from the day it was made
 */
public record FormToAnswer(
        String code,
        long codeId,
        Asked asked,
        WhoSigns whoSigns,
        String group,
        ConsentHistory history) {

    public Pupil pupil() {
        return history.pupil();
    }

    /** Who signs on that day. */
    public SigningRule rule(LocalDate day) {
        return new Voice(pupil()).rule(whoSigns, day);
    }

    /** That adult as the one who signs on that day. */
    public Signatory adult(Guardian adult, LocalDate day) {
        return new Signatory.Adult(adult.id(), adult.capacity(), pupil().on(day).maySign(adult));
    }

    /** Whether the word of that person counts on that day. */
    public boolean maySign(Signatory who, LocalDate day) {
        return new Voice(pupil()).maySign(who, whoSigns, day);
    }

    /** What was answered on this form and counts, in no particular order. */
    public List<Returned> answered() {
        return history.standing().stream()
                .filter(r -> r.form().equals(asked.form()) && !r.answers().isEmpty())
                .toList();
    }

    /** How far that entry can be relied on. */
    public Recording.Recorded judged(Returned entry) {
        return AnswerDesk.recorded(entry, pupil());
    }

    /** To how many uses yes, or no, was said the year before; a no of anybody prevails. */
    public long lastYear(Answer wanted) {
        SchoolYear before = new SchoolYear(asked.year().firstYear() - 1);
        List<Returned> said =
                history.standing().stream().filter(r -> r.year().equals(before)).toList();
        return said.stream()
                .flatMap(r -> r.answers().stream())
                .map(UseAnswer::use)
                .distinct()
                .filter(use -> said(said, use) == wanted)
                .count();
    }

    private static Answer said(List<Returned> said, String use) {
        List<Answer> all = said.stream().flatMap(r -> r.answer(use).stream()).toList();
        if (all.contains(Answer.NO)) {
            return Answer.NO;
        }
        return all.contains(Answer.YES) ? Answer.YES : Answer.BLANK;
    }

    /** The same form, after something was recorded for its pupil. */
    public FormToAnswer with(ConsentHistory now) {
        return new FormToAnswer(code, codeId, asked, whoSigns, group, now);
    }
}
