package ca.aval.people.ui.page;

import ca.aval.kit.Words;
import ca.aval.people.EmployeeCategory;
import ca.aval.people.Engagement;
import ca.aval.people.EngagementType;
import ca.aval.people.Period;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffLeave;
import ca.aval.people.StaffMember;
import ca.aval.people.change.EditRefusal;
import ca.aval.people.change.Edited;
import ca.aval.people.change.StaffActs;
import ca.aval.people.change.StaffIdentity;
import ca.aval.platform.time.SchoolClock;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** The forms by which the record of a member of the staff is changed. */
final class StaffEdits {
    private final StaffActs acts;
    private final Words words;
    private final SchoolClock clock;

    StaffEdits(StaffActs acts, Words words, SchoolClock clock) {
        this.acts = acts;
        this.words = words;
        this.clock = clock;
    }

    EditForm<StaffMember> add() {
        EditForm<StaffMember> form = new EditForm<>(words, "add-staff");
        Supplier<StaffIdentity> identity = identity(form, null);
        StringProperty title = form.line("field.function", null, false);
        StringProperty about = form.line("field.about", null, false);
        StringProperty type = type(form);
        ObjectProperty<@Nullable LocalDate> from = form.day("field.from", clock.today(), true);
        return form.does(
                () -> {
                    Period since = Period.since(given(from));
                    return acts.add()
                            .add(
                                    identity.get(),
                                    title.get().isBlank() ? null : function(title, about, since),
                                    engagement(type, since));
                });
    }

    EditForm<StaffMember> change(StaffMember member) {
        EditForm<StaffMember> form = new EditForm<>(words, "change-staff");
        Supplier<StaffIdentity> identity = identity(form, member);
        return form.does(() -> acts.change().change(member, identity.get()));
    }

    EditForm<StaffMember> changeFunction(StaffMember member) {
        EditForm<StaffMember> form = new EditForm<>(words, "change-function");
        List<StaffFunction> now = member.functions(clock.today());
        List<EditField.Option> options = new ArrayList<>();
        options.add(new EditField.Option("", words.live("function.one-more")));
        now.forEach(
                f ->
                        options.add(
                                new EditField.Option(
                                        f.id().toString(), new SimpleStringProperty(f.title()))));
        String first = now.isEmpty() ? "" : now.getFirst().id().toString();
        StringProperty replaced = form.pick("field.replaced", first, options);
        StringProperty title = form.line("field.function", null, true);
        StringProperty about = form.line("field.about", null, false);
        ObjectProperty<@Nullable LocalDate> from = form.day("field.from", clock.today(), true);
        return form.does(
                () ->
                        acts.changeFunction()
                                .change(
                                        member,
                                        replaced.get().isEmpty()
                                                ? null
                                                : UUID.fromString(replaced.get()),
                                        function(title, about, Period.since(given(from)))));
    }

    EditForm<StaffMember> begin(StaffMember member) {
        EditForm<StaffMember> form = new EditForm<>(words, "begin-engagement");
        StringProperty type = type(form);
        ObjectProperty<@Nullable LocalDate> from = form.day("field.from", clock.today(), true);
        return form.does(
                () -> acts.begin().begin(member, engagement(type, Period.since(given(from)))));
    }

    EditForm<StaffMember> end(StaffMember member, Engagement engagement) {
        EditForm<StaffMember> form = new EditForm<>(words, "end-engagement");
        ObjectProperty<@Nullable LocalDate> day = form.day("field.last-day", clock.today(), true);
        return form.does(() -> acts.end().end(member, engagement.id(), given(day)));
    }

    EditForm<StaffMember> correct(StaffMember member, Engagement engagement) {
        EditForm<StaffMember> form = new EditForm<>(words, "correct-engagement");
        StringProperty type = type(form, engagement.type());
        ObjectProperty<@Nullable LocalDate> from =
                form.day("field.from", engagement.period().from(), true);
        ObjectProperty<@Nullable LocalDate> last =
                form.day("field.last-day", engagement.period().lastDay(), false);
        return form.does(
                () -> {
                    LocalDate end = last.get();
                    if (end != null && end.isBefore(given(from))) {
                        return new Edited.Refused<>(EditRefusal.ENDS_BEFORE_BEGIN);
                    }
                    return acts.correctEngagement()
                            .correct(
                                    member,
                                    new Engagement(
                                            engagement.id(),
                                            EngagementType.valueOf(type.get()),
                                            Period.days(given(from), end)));
                });
    }

    EditForm<StaffMember> recordLeave(StaffMember member) {
        EditForm<StaffMember> form = new EditForm<>(words, "record-leave");
        ObjectProperty<@Nullable LocalDate> from = form.day("field.from", clock.today(), true);
        ObjectProperty<@Nullable LocalDate> last = form.day("field.last-day", null, false);
        return form.does(() -> acts.recordLeave().record(member, given(from), last.get()));
    }

    EditForm<StaffMember> endLeave(StaffMember member, StaffLeave leave) {
        EditForm<StaffMember> form = new EditForm<>(words, "end-leave");
        ObjectProperty<@Nullable LocalDate> day = form.day("field.last-day", clock.today(), true);
        return form.does(() -> acts.endLeave().end(member, leave.id(), given(day)));
    }

    private Supplier<StaffIdentity> identity(
            EditForm<StaffMember> form, @Nullable StaffMember known) {
        StringProperty family =
                form.line("field.family", known == null ? "" : known.name().family(), true);
        StringProperty given =
                form.line("field.given", known == null ? "" : known.name().given(), false);
        StringProperty usual =
                form.line("field.usual", known == null ? null : known.usualName(), false);
        StringProperty number =
                form.line(
                        "field.employee-number",
                        known == null ? null : known.employeeNumber(),
                        false);
        StringProperty email =
                form.line("field.email", known == null ? null : known.email(), false);
        StringProperty category =
                form.pick(
                        "field.category",
                        known == null ? EmployeeCategory.TEACHER : known.category(),
                        List.of(EmployeeCategory.values()),
                        "category");
        return () ->
                new StaffIdentity(
                        number.get(),
                        family.get(),
                        given.get(),
                        usual.get(),
                        email.get(),
                        EmployeeCategory.valueOf(category.get()));
    }

    private static StringProperty type(EditForm<StaffMember> form) {
        return type(form, EngagementType.EMPLOYEE);
    }

    private static StringProperty type(EditForm<StaffMember> form, EngagementType first) {
        return form.pick("field.engagement", first, List.of(EngagementType.values()), "engagement");
    }

    private static Engagement engagement(StringProperty type, Period period) {
        return new Engagement(UUID.randomUUID(), EngagementType.valueOf(type.get()), period);
    }

    private static StaffFunction function(
            StringProperty title, StringProperty about, Period period) {
        String on = about.get().strip();
        return new StaffFunction(
                UUID.randomUUID(), title.get().strip(), on.isEmpty() ? null : on, period);
    }

    private static LocalDate given(ObjectProperty<@Nullable LocalDate> day) {
        return Objects.requireNonNull(day.get());
    }
}
