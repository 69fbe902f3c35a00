package ca.aval.app.window;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseState;
import ca.aval.consent.staff.ReadStaffConsents.Line;
import ca.aval.consent.staff.ReadStaffConsents.Standing;
import ca.aval.consent.staff.StaffConsentActs;
import ca.aval.consent.staff.StaffForm;
import ca.aval.consent.staff.StaffRecording;
import ca.aval.consent.staff.StaffReturned;
import ca.aval.consent.staff.StaffSlip;
import ca.aval.consent.staff.TakeBackStaffAnswers;
import ca.aval.consent.staff.WithdrawStaffConsent;
import ca.aval.kit.Words;
import ca.aval.people.StaffMember;
import ca.aval.people.change.EditRefusal;
import ca.aval.people.change.Edited;
import ca.aval.people.ui.page.EditField.Option;
import ca.aval.people.ui.page.EditForm;
import ca.aval.platform.time.SchoolClock;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small forms in which somebody types what an adult answered, or takes back. */
final class StaffAnswerForms {
    private static final String ALL = "*";
    private static final String SIGNED = "YES";

    private final StaffConsentActs acts;
    private final Words words;
    private final SchoolClock clock;
    private final StaffMember member;
    private final Standing standing;

    StaffAnswerForms(
            StaffConsentActs acts,
            Words words,
            SchoolClock clock,
            StaffMember member,
            Standing standing) {
        this.acts = acts;
        this.words = words;
        this.clock = clock;
        this.member = member;
        this.standing = standing;
    }

    /** What came back on the form of the year; a second time it corrects the first. */
    EditForm<StaffMember> answers() {
        StaffForm form = standing.form().orElseThrow();
        List<StaffReturned> before = standing.returned();
        boolean first = before.isEmpty();
        EditForm<StaffMember> edit =
                new EditForm<>(words, first ? "staff-answers" : "staff-correction");
        Map<String, StringProperty> picks = new LinkedHashMap<>();
        for (Line line : standing.lines()) {
            if (line.state() != UseState.NOT_COVERED) {
                picks.put(line.use(), answer(edit, line, first ? null : before.getLast()));
            }
        }
        StringProperty signed =
                edit.pick("field.signed", SIGNED, options("signed", List.of(SIGNED, "NO")));
        ObjectProperty<@Nullable LocalDate> day = edit.day("field.signed-on", clock.today(), false);
        StringProperty route =
                edit.pick("field.route", Route.FORM, List.of(Route.values()), "route");
        return edit.does(() -> keep(slip(form, picks, signed, day, route), first))
                .undoneBy(
                        () -> first ? takeBack(form) : refused(EditRefusal.CHANGED_BY_ANOTHER),
                        () -> keep(slip(form, picks, signed, day, route), first));
    }

    private StringProperty answer(
            EditForm<StaffMember> edit, Line line, @Nullable StaffReturned before) {
        Answer now =
                before == null
                        ? Answer.BLANK
                        : before.answers().stream()
                                .filter(a -> a.use().equals(line.use()))
                                .map(a -> a.answer())
                                .findFirst()
                                .orElse(Answer.BLANK);
        return edit.choose(
                line.label().getOrDefault(words.language().getValue(), line.use()),
                now,
                List.of(Answer.values()),
                "answer");
    }

    private List<Option> options(String prefix, List<String> codes) {
        return codes.stream()
                .map(code -> new Option(code, words.live(prefix + "." + code)))
                .toList();
    }

    private StaffSlip slip(
            StaffForm form,
            Map<String, StringProperty> picks,
            StringProperty signed,
            ObjectProperty<@Nullable LocalDate> day,
            StringProperty route) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        picks.forEach((use, picked) -> answers.put(use, Answer.valueOf(picked.get())));
        return new StaffSlip(
                form.shortCode(),
                answers,
                signed.get().equals(SIGNED),
                day.get(),
                Route.valueOf(route.get()),
                null);
    }

    private Edited<StaffMember> keep(StaffSlip slip, boolean first) {
        StaffRecording done = first ? acts.record().record(slip) : acts.correct().correct(slip);
        return switch (done) {
            case StaffRecording.Recorded kept -> new Edited.Kept<>(member, member);
            case StaffRecording.Already same -> refused(EditRefusal.NOTHING_CHANGED);
            case StaffRecording.Refused(AnswerRefusal reason) -> refused(reason(reason));
        };
    }

    private Edited<StaffMember> takeBack(StaffForm form) {
        return switch (acts.takeBack().takeBack(form.shortCode())) {
            case TakeBackStaffAnswers.Outcome.TakenBack gone -> new Edited.Kept<>(member, member);
            case TakeBackStaffAnswers.Outcome.Refused(AnswerRefusal reason) ->
                    refused(reason(reason));
        };
    }

    /** One use or all of them, at the person’s own word. */
    EditForm<StaffMember> withdrawal() {
        EditForm<StaffMember> edit = new EditForm<>(words, "staff-withdrawal");
        List<Option> uses = new ArrayList<>();
        uses.add(new Option(ALL, words.live("withdraw.all")));
        for (Line line : standing.lines()) {
            if (line.state() == UseState.ACTIVE) {
                String label = line.label().getOrDefault(words.language().getValue(), line.use());
                uses.add(new Option(line.use(), new SimpleStringProperty(label)));
            }
        }
        StringProperty use = edit.pick("field.use", ALL, uses);
        StringProperty route =
                edit.pick("field.route", Route.SPOKEN, List.of(Route.values()), "route");
        return edit.does(() -> withdraw(use.get(), Route.valueOf(route.get())))
                .undoneBy(
                        () -> refused(EditRefusal.WITHDRAWAL_STANDS),
                        () -> refused(EditRefusal.NOTHING_CHANGED));
    }

    private Edited<StaffMember> withdraw(String use, Route route) {
        return switch (acts.withdraw().withdraw(member.id(), use.equals(ALL) ? null : use, route)) {
            case WithdrawStaffConsent.Outcome.Withdrawn done -> new Edited.Kept<>(member, member);
            case WithdrawStaffConsent.Outcome.Refused(AnswerRefusal reason) ->
                    refused(reason(reason));
        };
    }

    private static EditRefusal reason(AnswerRefusal reason) {
        return switch (reason) {
            case DATE_TO_COME, BEFORE_FORM, AFTER_YEAR -> EditRefusal.DAY_OUTSIDE_FORM;
            case NOTHING_ASKED, NOTHING_TO_CORRECT -> EditRefusal.NOTHING_ASKED;
            default -> EditRefusal.CHANGED_BY_ANOTHER;
        };
    }

    private static Edited<StaffMember> refused(EditRefusal reason) {
        return new Edited.Refused<>(reason);
    }
}
