package ca.aval.people.ui.page;

import ca.aval.kit.Icon;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Tone;
import ca.aval.people.Enrolment;
import ca.aval.people.LegalStanding;
import ca.aval.people.Period;
import ca.aval.people.Pupil;
import ca.aval.people.PupilForms;
import ca.aval.people.PupilRecord;
import ca.aval.people.ui.page.RecordSheet.Block;
import ca.aval.people.ui.page.RecordSheet.Card;
import ca.aval.people.ui.page.RecordSheet.Fact;
import ca.aval.people.ui.page.RecordSheet.Gesture;
import ca.aval.people.ui.page.RecordSheet.Notice;
import ca.aval.people.ui.page.RecordSheet.Voice;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Says everything known of a pupil, and offers what this role may do. */
final class PupilSheet {
    private final RecordWords words;
    private final PupilEdits edits;
    private final Predicate<Permission> may;
    private final SchoolYear year;
    private final HouseholdCards households;
    private final LegalCard legal;

    PupilSheet(RecordWords words, PupilEdits edits, Predicate<Permission> may, SchoolYear year) {
        this.words = words;
        this.edits = edits;
        this.may = may;
        this.year = year;
        households = new HouseholdCards(words, edits, may);
        legal = new LegalCard(words, edits, may);
    }

    RecordSheet of(PupilRecord record, RecordDesk<Pupil> desk) {
        Pupil pupil = record.pupil();
        boolean change = may.test(Permission.CHANGE_PEOPLE);
        return new RecordSheet(
                pupil.knownAs().full(),
                beside(pupil),
                states(pupil),
                notices(record, change),
                change
                        ? new Gesture(
                                words.say("do.change"),
                                Icon.PENCIL,
                                () -> desk.open(edits.change(pupil)))
                        : null,
                List.of(identity(pupil), households.of(pupil, desk), legal.of(pupil, desk)),
                side(record, desk, change));
    }

    private List<Card> side(PupilRecord record, RecordDesk<Pupil> desk, boolean change) {
        List<Card> cards = new ArrayList<>();
        cards.add(classes(record.pupil(), desk, change));
        cards.add(forms(record));
        // the past of a record tells of facts that not every role may know
        if (may.test(Permission.SEE_LEGAL_FACTS)) {
            cards.add(words.history(record.history()));
        }
        return cards;
    }

    private String beside(Pupil pupil) {
        int age = java.time.Period.between(pupil.birthDate(), words.clock().today()).getYears();
        return pupil.enrolment(year)
                .map(stay -> words.say("pupil.beside", stay.group(), age))
                .orElseGet(() -> words.say("pupil.beside.none", age));
    }

    private List<State> states(Pupil pupil) {
        LegalStanding standing = pupil.on(words.clock().today());
        List<State> states = new ArrayList<>();
        if (standing.publicationProhibited()) {
            states.add(new State(Mark.REJECTED, words.say("state.no-publication")));
        }
        if (standing.mailStops()) {
            states.add(new State(Mark.REJECTED, words.say("state.mail-stops")));
        }
        if (pupil.enrolment(year).isEmpty()) {
            states.add(new State(Mark.GONE, words.say("state.no-class")));
        }
        return states;
    }

    private List<Notice> notices(PupilRecord record, boolean change) {
        List<Notice> notices = new ArrayList<>();
        for (Pupil other : record.namesakes()) {
            String number =
                    Objects.requireNonNullElse(other.fileNumber(), words.say("record.unknown"));
            String group = other.enrolment(year).map(Enrolment::group).orElse("–");
            notices.add(
                    new Notice(
                            Tone.ATTENTION,
                            words.say(
                                    "notice.namesake",
                                    other.name().full(),
                                    other.birthDate().toString(),
                                    group,
                                    number)));
        }
        if (!change) {
            notices.add(new Notice(Tone.NEUTRAL, words.say("notice.read-only")));
        }
        return notices;
    }

    private Card identity(Pupil pupil) {
        List<Fact> facts = new ArrayList<>();
        facts.add(words.fact("field.legal-name", pupil.name().sorted()));
        if (pupil.usualName() != null) {
            facts.add(words.fact("field.usual", pupil.usualName()));
        }
        facts.add(words.fact("field.birth", pupil.birthDate().toString()));
        facts.add(words.fact("field.number", pupil.fileNumber()));
        facts.add(words.fact("field.identity", pupil.id().toString().substring(0, 8)));
        if (!pupil.handEdited().isEmpty()) {
            List<String> fields =
                    pupil.handEdited().stream()
                            .sorted()
                            .map(field -> words.say("pupil-field." + field.name()))
                            .toList();
            facts.add(words.fact("field.hand-edited", String.join(", ", fields)));
        }
        return new Card(
                words.say("card.identity"),
                List.of(new Block("", Voice.GROUP, List.of(), facts, List.of())),
                List.of());
    }

    private Card classes(Pupil pupil, RecordDesk<Pupil> desk, boolean change) {
        List<Fact> stays = pupil.enrolments().reversed().stream().map(this::stay).toList();
        List<Gesture> gestures = new ArrayList<>();
        if (change) {
            gestures.add(
                    new Gesture(
                            words.say(
                                    pupil.enrolment(year).isPresent()
                                            ? "do.move"
                                            : "do.enrol-again"),
                            Icon.CHEVRON_RIGHT,
                            () -> desk.open(edits.move(pupil))));
        }
        if (change && pupil.enrolment(year).isPresent()) {
            gestures.add(
                    new Gesture(
                            words.say("do.leave"),
                            Icon.BOX_ARROW_RIGHT,
                            () -> desk.open(edits.leave(pupil))));
        }
        return new Card(
                words.say("card.classes"),
                List.of(new Block("", Voice.GROUP, List.of(), stays, List.of())),
                gestures);
    }

    private Fact stay(Enrolment stay) {
        String group =
                stay.level() == null
                        ? words.say("class.group", stay.group())
                        : words.say("class.group.level", stay.group(), stay.level());
        String days = words.days(new Period(stay.from(), stay.until()));
        return new Fact(stay.year().toString(), group + "\n" + days);
    }

    private Card forms(PupilRecord record) {
        List<Fact> facts = record.forms().stream().map(this::form).toList();
        Block block =
                facts.isEmpty()
                        ? Block.sentence(words.say("forms.none"))
                        : new Block("", Voice.GROUP, List.of(), facts, List.of());
        return new Card(words.say("card.forms"), List.of(block), List.of());
    }

    private Fact form(PupilForms.Form form) {
        return new Fact(
                form.year().toString(),
                words.say("forms.one", form.number(), form.issuedOn().toString()));
    }
}
