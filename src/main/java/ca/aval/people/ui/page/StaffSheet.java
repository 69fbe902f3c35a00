package ca.aval.people.ui.page;

import ca.aval.kit.Icon;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Tone;
import ca.aval.people.Engagement;
import ca.aval.people.Period;
import ca.aval.people.ReadStaffMember.StaffRecord;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffLeave;
import ca.aval.people.StaffMember;
import ca.aval.people.ui.page.RecordSheet.Block;
import ca.aval.people.ui.page.RecordSheet.Card;
import ca.aval.people.ui.page.RecordSheet.Fact;
import ca.aval.people.ui.page.RecordSheet.Gesture;
import ca.aval.people.ui.page.RecordSheet.Notice;
import ca.aval.people.ui.page.RecordSheet.Voice;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says everything known of a member of the staff, and offers what this role may do. */
final class StaffSheet {
    private final RecordWords words;
    private final StaffEdits edits;
    private final Predicate<Permission> may;

    StaffSheet(RecordWords words, StaffEdits edits, Predicate<Permission> may) {
        this.words = words;
        this.edits = edits;
        this.may = may;
    }

    RecordSheet of(StaffPage page, RecordDesk<StaffMember> desk) {
        StaffRecord record = page.record();
        StaffMember member = record.member();
        boolean change = may.test(Permission.CHANGE_PEOPLE);
        return new RecordSheet(
                member.knownAs().full(),
                words.say("category." + member.category().name()),
                states(member),
                change
                        ? List.of()
                        : List.of(new Notice(Tone.NEUTRAL, words.say("notice.read-only"))),
                change
                        ? new Gesture(
                                words.say("do.change"),
                                Icon.PENCIL,
                                () -> desk.open(edits.change(member)))
                        : null,
                main(page, desk, change),
                List.of(words.history(record.history())));
    }

    private List<Card> main(StaffPage page, RecordDesk<StaffMember> desk, boolean change) {
        StaffMember member = page.record().member();
        List<Card> cards =
                new ArrayList<>(List.of(identity(member), functions(member, desk, change)));
        page.beside().card(desk).ifPresent(cards::add);
        cards.add(engagements(member, desk, change));
        cards.add(leaves(member, desk, change));
        return cards;
    }

    private List<State> states(StaffMember member) {
        LocalDate today = words.clock().today();
        List<State> states = new ArrayList<>();
        states.add(StaffListWords.standing(words.words(), member.standing(today)));
        if (member.isOnLeave(today)) {
            states.add(new State(Mark.WAITING, words.say("state.on-leave")));
        }
        return states;
    }

    private Card identity(StaffMember member) {
        List<Fact> facts = new ArrayList<>();
        facts.add(words.fact("field.legal-name", member.name().sorted()));
        if (member.usualName() != null) {
            facts.add(words.fact("field.usual", member.usualName()));
        }
        facts.add(words.fact("field.employee-number", member.employeeNumber()));
        facts.add(words.fact("field.email", member.email()));
        if (!member.handEdited().isEmpty()) {
            List<String> fields =
                    member.handEdited().stream()
                            .sorted()
                            .map(field -> words.say("staff-field." + field.name()))
                            .toList();
            facts.add(words.fact("field.hand-edited", String.join(", ", fields)));
        }
        return new Card(
                words.say("card.identity"),
                List.of(new Block("", Voice.GROUP, List.of(), facts, List.of())),
                List.of());
    }

    private Card functions(StaffMember member, RecordDesk<StaffMember> desk, boolean change) {
        List<Block> blocks = new ArrayList<>();
        member.functions().reversed().forEach(f -> blocks.add(function(f)));
        if (blocks.isEmpty()) {
            blocks.add(Block.sentence(words.say("functions.none")));
        }
        List<Gesture> gestures =
                change
                        ? List.of(
                                new Gesture(
                                        words.say("do.change-function"),
                                        Icon.PLUS,
                                        () -> desk.open(edits.changeFunction(member))))
                        : List.of();
        return new Card(words.say("card.functions"), blocks, gestures);
    }

    private Block function(StaffFunction function) {
        return period(StaffListWords.title(words.words(), function), function.period(), List.of());
    }

    private Card engagements(StaffMember member, RecordDesk<StaffMember> desk, boolean change) {
        List<Block> blocks = new ArrayList<>();
        for (Engagement engagement : member.engagements().reversed()) {
            boolean open = change && engagement.period().until() == null;
            List<Gesture> end = new ArrayList<>();
            if (change) {
                end.add(
                        new Gesture(
                                words.say("do.correct-engagement"),
                                Icon.PENCIL,
                                () -> desk.open(edits.correct(member, engagement))));
            }
            if (open) {
                end.add(
                        new Gesture(
                                words.say("do.end-engagement"),
                                Icon.CALENDAR_X,
                                () -> desk.open(edits.end(member, engagement))));
            }
            blocks.add(
                    period(
                            words.say("engagement." + engagement.type().name()),
                            engagement.period(),
                            end));
        }
        List<Gesture> gestures =
                change
                        ? List.of(
                                new Gesture(
                                        words.say("do.begin-engagement"),
                                        Icon.PLUS,
                                        () -> desk.open(edits.begin(member))))
                        : List.of();
        return new Card(words.say("card.engagements"), blocks, gestures);
    }

    private Card leaves(StaffMember member, RecordDesk<StaffMember> desk, boolean change) {
        List<Block> blocks = new ArrayList<>();
        for (StaffLeave leave : member.leaves().reversed()) {
            boolean over = leave.period().standing(words.clock().today()) == Period.Standing.ENDED;
            List<Gesture> end =
                    change && !over
                            ? List.of(
                                    new Gesture(
                                            words.say("do.end-leave"),
                                            Icon.CALENDAR_X,
                                            () -> desk.open(edits.endLeave(member, leave))))
                            : List.of();
            blocks.add(period(words.say("leave.one"), leave.period(), end));
        }
        if (blocks.isEmpty()) {
            blocks.add(Block.sentence(words.say("leaves.none")));
        }
        List<Gesture> gestures =
                change
                        ? List.of(
                                new Gesture(
                                        words.say("do.record-leave"),
                                        Icon.PLUS,
                                        () -> desk.open(edits.recordLeave(member))))
                        : List.of();
        return new Card(words.say("card.leaves"), blocks, gestures);
    }

    private Block period(String title, Period period, List<Gesture> gestures) {
        Period.Standing standing = period.standing(words.clock().today());
        State state =
                new State(
                        StaffListWords.standing(words.words(), standing).mark(),
                        words.say("holds." + standing.name()));
        return new Block(
                title,
                Voice.NAME,
                List.of(state),
                List.of(words.fact("field.period", words.days(period))),
                gestures);
    }
}
