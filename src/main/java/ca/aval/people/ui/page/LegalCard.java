package ca.aval.people.ui.page;

import ca.aval.kit.Icon;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.people.LegalFact;
import ca.aval.people.Period;
import ca.aval.people.Pupil;
import ca.aval.people.ui.page.RecordSheet.Block;
import ca.aval.people.ui.page.RecordSheet.Card;
import ca.aval.people.ui.page.RecordSheet.Fact;
import ca.aval.people.ui.page.RecordSheet.Gesture;
import ca.aval.people.ui.page.RecordSheet.Voice;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The legal status of a pupil, for those who may know why. */
final class LegalCard {
    private final RecordWords words;
    private final PupilEdits edits;
    private final Predicate<Permission> may;

    LegalCard(RecordWords words, PupilEdits edits, Predicate<Permission> may) {
        this.words = words;
        this.edits = edits;
        this.may = may;
    }

    Card of(Pupil pupil, RecordDesk<Pupil> desk) {
        List<Block> blocks = new ArrayList<>();
        if (!may.test(Permission.SEE_LEGAL_FACTS)) {
            blocks.add(Block.sentence(words.say("legal.not-shown")));
            return new Card(words.say("card.legal"), blocks, List.of());
        }
        pupil.facts().reversed().forEach(fact -> blocks.add(fact(pupil, fact, desk)));
        if (blocks.isEmpty()) {
            blocks.add(Block.sentence(words.say("legal.none")));
        }
        boolean record = may.test(Permission.RECORD_LEGAL_FACTS);
        if (!record) {
            blocks.add(Block.sentence(words.say("legal.principal-only")));
        }
        List<Gesture> gestures =
                record
                        ? List.of(
                                new Gesture(
                                        words.say("do.record-fact"),
                                        Icon.PLUS,
                                        () -> desk.open(edits.recordFact(pupil))))
                        : List.of();
        return new Card(words.say("card.legal"), blocks, gestures);
    }

    private Block fact(Pupil pupil, LegalFact fact, RecordDesk<Pupil> desk) {
        Period.Standing standing = fact.period().standing(words.clock().today());
        List<Fact> facts = new ArrayList<>();
        if (fact.guardian() != null) {
            String about =
                    pupil.guardians().stream()
                            .filter(g -> g.id().equals(fact.guardian()))
                            .map(g -> g.name().full())
                            .findFirst()
                            .orElseGet(() -> words.say("legal.former-adult"));
            facts.add(words.fact("field.fact-about", about));
        }
        facts.add(words.fact("field.period", words.days(fact.period())));
        if (fact.note() != null) {
            facts.add(words.fact("field.note", fact.note()));
        }
        facts.add(
                words.fact(
                        "field.seen",
                        words.say("legal.seen", fact.seenBy(), fact.seenOn().toString())));
        return new Block(
                words.say("fact." + fact.kind().name()),
                Voice.NAME,
                List.of(standing(standing)),
                facts,
                gestures(pupil, fact, desk));
    }

    private List<Gesture> gestures(Pupil pupil, LegalFact fact, RecordDesk<Pupil> desk) {
        List<Gesture> gestures = new ArrayList<>();
        if (may.test(Permission.RECORD_LEGAL_FACTS)) {
            gestures.add(
                    new Gesture(
                            words.say("do.correct-fact"),
                            Icon.PENCIL,
                            () -> desk.open(edits.correctFact(pupil, fact))));
            if (fact.period().until() == null) {
                gestures.add(
                        new Gesture(
                                words.say("do.end-fact"),
                                Icon.CALENDAR_X,
                                () -> desk.open(edits.endFact(pupil, fact))));
            }
        }
        return gestures;
    }

    private State standing(Period.Standing standing) {
        Mark mark =
                switch (standing) {
                    case TO_COME -> Mark.WAITING;
                    case PRESENT -> Mark.DISAGREEMENT;
                    case ENDED -> Mark.CLOSED;
                };
        return new State(mark, words.say("holds." + standing.name()));
    }
}
