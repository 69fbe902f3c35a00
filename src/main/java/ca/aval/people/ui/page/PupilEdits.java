package ca.aval.people.ui.page;

import ca.aval.kit.Words;
import ca.aval.people.Capacity;
import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.people.change.ClassStay;
import ca.aval.people.change.GuardianDraft;
import ca.aval.people.change.LegalFactDraft;
import ca.aval.people.change.PupilActs;
import ca.aval.people.change.PupilIdentity;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** The forms by which the record of a pupil is changed. */
final class PupilEdits {
    private final PupilActs acts;
    private final Words words;
    private final SchoolYear year;
    private final SchoolClock clock;
    private final String person;

    PupilEdits(PupilActs acts, Words words, SchoolYear year, SchoolClock clock, String person) {
        this.acts = acts;
        this.words = words;
        this.year = year;
        this.clock = clock;
        this.person = person;
    }

    EditForm<Pupil> add() {
        EditForm<Pupil> form = new EditForm<>(words, "add-pupil");
        Supplier<PupilIdentity> identity = identity(form, null);
        Supplier<ClassStay> stay = stay(form, null);
        return form.does(() -> acts.add().add(identity.get(), stay.get()));
    }

    EditForm<Pupil> change(Pupil pupil) {
        EditForm<Pupil> form = new EditForm<>(words, "change-pupil");
        Supplier<PupilIdentity> identity = identity(form, pupil);
        return form.does(() -> acts.change().change(pupil, identity.get()));
    }

    EditForm<Pupil> move(Pupil pupil) {
        EditForm<Pupil> form = new EditForm<>(words, "move-pupil");
        Supplier<ClassStay> stay = stay(form, pupil.lastStay(year).orElse(null));
        return form.does(() -> acts.move().move(pupil, stay.get()));
    }

    EditForm<Pupil> leave(Pupil pupil) {
        EditForm<Pupil> form = new EditForm<>(words, "pupil-leaves");
        ObjectProperty<@Nullable LocalDate> day = form.day("field.last-day", clock.today(), true);
        return form.does(() -> acts.leaves().leave(pupil, year, given(day)));
    }

    EditForm<Pupil> addGuardian(Pupil pupil) {
        EditForm<Pupil> form = new EditForm<>(words, "add-guardian");
        Supplier<GuardianDraft> draft = guardian(form, null);
        return form.does(() -> acts.addGuardian().add(pupil, draft.get()));
    }

    EditForm<Pupil> changeGuardian(Pupil pupil, Guardian adult) {
        EditForm<Pupil> form = new EditForm<>(words, "change-guardian");
        Supplier<GuardianDraft> draft = guardian(form, adult);
        return form.does(() -> acts.changeGuardian().change(pupil, adult.id(), draft.get()));
    }

    EditForm<Pupil> removeGuardian(Pupil pupil, Guardian adult) {
        EditForm<Pupil> form = new EditForm<>(words, "remove-guardian");
        return form.does(() -> acts.removeGuardian().remove(pupil, adult.id()));
    }

    EditForm<Pupil> recordFact(Pupil pupil) {
        EditForm<Pupil> form = new EditForm<>(words, "record-fact");
        Supplier<LegalFactDraft> draft = fact(form, pupil, null);
        return form.does(() -> acts.recordFact().record(pupil, draft.get()));
    }

    EditForm<Pupil> correctFact(Pupil pupil, LegalFact known) {
        EditForm<Pupil> form = new EditForm<>(words, "correct-fact");
        Supplier<LegalFactDraft> draft = fact(form, pupil, known);
        return form.does(() -> acts.correctFact().correct(pupil, known.id(), draft.get()));
    }

    private Supplier<LegalFactDraft> fact(
            EditForm<Pupil> form, Pupil pupil, @Nullable LegalFact known) {
        StringProperty kind =
                form.pick(
                        "field.fact",
                        known == null ? LegalFactKind.COURT_ORDER : known.kind(),
                        List.of(LegalFactKind.values()),
                        "fact");
        UUID adult = known == null ? null : known.guardian();
        StringProperty about =
                form.pick(
                        "field.fact-about",
                        adult == null ? adult(pupil) : adult.toString(),
                        adults(pupil));
        ObjectProperty<@Nullable LocalDate> from =
                form.day("field.from", known == null ? clock.today() : known.period().from(), true);
        ObjectProperty<@Nullable LocalDate> last =
                form.day("field.last-day", known == null ? null : known.period().lastDay(), false);
        StringProperty note = form.line("field.note", known == null ? null : known.note(), false);
        StringProperty seenBy =
                form.line("field.seen-by", known == null ? person : known.seenBy(), true);
        ObjectProperty<@Nullable LocalDate> seenOn =
                form.day("field.seen-on", known == null ? clock.today() : known.seenOn(), true);
        return () ->
                new LegalFactDraft(
                        LegalFactKind.valueOf(kind.get()),
                        about.get().isEmpty() ? null : UUID.fromString(about.get()),
                        given(from),
                        last.get(),
                        note.get(),
                        seenBy.get(),
                        given(seenOn));
    }

    EditForm<Pupil> endFact(Pupil pupil, LegalFact fact) {
        EditForm<Pupil> form = new EditForm<>(words, "end-fact");
        ObjectProperty<@Nullable LocalDate> day = form.day("field.last-day", clock.today(), true);
        return form.does(() -> acts.endFact().end(pupil, fact.id(), given(day)));
    }

    private Supplier<PupilIdentity> identity(EditForm<Pupil> form, @Nullable Pupil known) {
        StringProperty family =
                form.line("field.family", known == null ? "" : known.name().family(), true);
        StringProperty given =
                form.line("field.given", known == null ? "" : known.name().given(), false);
        StringProperty usual =
                form.line("field.usual", known == null ? null : known.usualName(), false);
        ObjectProperty<@Nullable LocalDate> birth =
                form.day("field.birth", known == null ? null : known.birthDate(), true);
        StringProperty number =
                form.line("field.number", known == null ? null : known.fileNumber(), false);
        return () ->
                new PupilIdentity(
                        number.get(), family.get(), given.get(), usual.get(), given(birth));
    }

    private Supplier<ClassStay> stay(EditForm<Pupil> form, @Nullable Enrolment now) {
        StringProperty group = form.line("field.group", now == null ? "" : now.group(), true);
        StringProperty level = form.line("field.level", now == null ? null : now.level(), false);
        ObjectProperty<@Nullable LocalDate> from = form.day("field.from", clock.today(), true);
        return () -> new ClassStay(year, group.get(), level.get(), given(from));
    }

    private Supplier<GuardianDraft> guardian(EditForm<Pupil> form, @Nullable Guardian known) {
        PostalAddress at = known == null ? PostalAddress.NONE : known.address();
        StringProperty family =
                form.line("field.family", known == null ? "" : known.name().family(), true);
        StringProperty given =
                form.line("field.given", known == null ? "" : known.name().given(), false);
        StringProperty capacity =
                form.pick(
                        "field.capacity",
                        known == null ? Capacity.PARENT : known.capacity(),
                        List.of(Capacity.values()),
                        "capacity");
        StringProperty household =
                form.pick(
                        "field.household",
                        String.valueOf(known == null ? 1 : known.household()),
                        households());
        StringProperty language =
                form.pick(
                        "field.language",
                        known == null ? Language.FRENCH : known.language(),
                        List.of(Language.values()),
                        "language");
        StringProperty email =
                form.line("field.email", known == null ? null : known.email(), false);
        StringProperty phone =
                form.line("field.phone", known == null ? null : known.phone(), false);
        StringProperty street = form.line("field.street", at.street(), false);
        StringProperty city = form.line("field.city", at.city(), false);
        StringProperty province = form.line("field.province", at.province(), false);
        StringProperty code = form.line("field.postal-code", at.postalCode(), false);
        return () ->
                new GuardianDraft(
                        family.get(),
                        given.get(),
                        Capacity.valueOf(capacity.get()),
                        Integer.parseInt(household.get()),
                        Language.valueOf(language.get()),
                        email.get(),
                        phone.get(),
                        new PostalAddress(street.get(), city.get(), province.get(), code.get()));
    }

    private List<EditField.Option> households() {
        return List.of(1, 2, 3, 4).stream()
                .map(n -> new EditField.Option(String.valueOf(n), words.live("household.one", n)))
                .toList();
    }

    private static String adult(Pupil pupil) {
        return pupil.guardians().isEmpty() ? "" : pupil.guardians().getFirst().id().toString();
    }

    private List<EditField.Option> adults(Pupil pupil) {
        return pupil.guardians().stream()
                .map(
                        g ->
                                new EditField.Option(
                                        g.id().toString(),
                                        new SimpleStringProperty(g.name().full())))
                .toList();
    }

    private static LocalDate given(ObjectProperty<@Nullable LocalDate> day) {
        return Objects.requireNonNull(day.get());
    }
}
