package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.FormToAnswer;
import ca.aval.kit.Reply;
import ca.aval.kit.Words;
import ca.aval.people.Guardian;
import ca.aval.people.PupilPlace;
import ca.aval.policy.law.SigningRule;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;

/** Whose form is at hand: who may sign it that day, and what was said the year before. */
public final class PupilCardViewModel {
    private final PaperViewModel paper;
    private final EntryDesk desk;
    private final Words words;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper age = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper beside = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper born = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rule = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper holders = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lastYear = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper("");

    PupilCardViewModel(PaperViewModel paper, EntryDesk desk) {
        this.paper = paper;
        this.desk = desk;
        words = desk.words();
        InvalidationListener again = change -> show();
        paper.form().addListener(again);
        paper.day().addListener(again);
        paper.undated().addListener(again);
        words.language().subscribe(language -> show());
        paper.way().subscribe(way -> warn());
        paper.replies().subscribe(this::warn);
    }

    /** {@code Olivier Proulx}; empty while no form is at hand. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** “14 ans”, on the day of the signature. */
    public ReadOnlyStringProperty age() {
        return age.getReadOnlyProperty();
    }

    /** The birth date, in words. */
    public ReadOnlyStringProperty born() {
        return born.getReadOnlyProperty();
    }

    /** The group. */
    public ReadOnlyStringProperty beside() {
        return beside.getReadOnlyProperty();
    }

    /** Who signs at that age, in a few words. */
    public ReadOnlyStringProperty rule() {
        return rule.getReadOnlyProperty();
    }

    /** What follows from it. */
    public ReadOnlyStringProperty why() {
        return why.getReadOnlyProperty();
    }

    /** Who holds parental authority that day. */
    public ReadOnlyStringProperty holders() {
        return holders.getReadOnlyProperty();
    }

    /** How often yes and no was said the year before. */
    public ReadOnlyStringProperty lastYear() {
        return lastYear.getReadOnlyProperty();
    }

    /** What to mind about an answer that came on no form; empty while there is nothing. */
    public ReadOnlyStringProperty caution() {
        return caution.getReadOnlyProperty();
    }

    /** Leads to the file of the pupil. */
    public void open() {
        FormToAnswer form = paper.form().get();
        if (form != null) {
            desk.go().accept(new PupilPlace(form.pupil().id()));
        }
    }

    private void show() {
        FormToAnswer form = paper.form().get();
        if (form == null) {
            name.set("");
            age.set("");
            return;
        }
        LocalDate day = paper.decided();
        int years = Period.between(form.pupil().birthDate(), day).getYears();
        SigningRule now = form.rule(day);
        name.set(form.pupil().knownAs().full());
        age.set(words.say("card.age", years));
        beside.set(form.group());
        born.set(words.say("card.born", form.pupil().birthDate().toString()));
        rule.set(words.say("rule." + now, years));
        why.set(words.say("rule." + now + ".why"));
        String who =
                form.pupil().guardians().stream()
                        .filter(g -> form.pupil().on(day).maySign(g))
                        .map(this::holder)
                        .collect(Collectors.joining(", "));
        holders.set(who.isEmpty() ? words.say("card.no-holder") : words.say("card.holders", who));
        long yes = form.lastYear(Answer.YES);
        long no = form.lastYear(Answer.NO);
        lastYear.set(yes + no == 0 ? "" : words.say("card.last-year", yes, no));
    }

    private String holder(Guardian adult) {
        return words.say(
                "card.holder",
                adult.name().full(),
                words.say("capacity.small." + adult.capacity()));
    }

    private void warn() {
        Way way = paper.way().get();
        boolean allYes =
                !paper.replies().isEmpty()
                        && paper.replies().stream().allMatch(reply -> reply == Reply.YES);
        String noted = way == Way.SPOKEN ? words.say("caution.spoken", desk.recorder()) : "";
        caution.set(
                way != Way.FORM && allYes
                        ? (noted + " " + words.say("caution.all")).strip()
                        : noted);
    }
}
