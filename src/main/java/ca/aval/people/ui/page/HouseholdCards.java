package ca.aval.people.ui.page;

import ca.aval.kit.Icon;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.people.Guardian;
import ca.aval.people.LegalStanding;
import ca.aval.people.Pupil;
import ca.aval.people.ui.page.RecordSheet.Block;
import ca.aval.people.ui.page.RecordSheet.Card;
import ca.aval.people.ui.page.RecordSheet.Fact;
import ca.aval.people.ui.page.RecordSheet.Gesture;
import ca.aval.people.ui.page.RecordSheet.Voice;
import ca.aval.school.PostalAddress;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The adults by household; a confidential address is shown with no other household beside it. */
final class HouseholdCards {
    private final RecordWords words;
    private final PupilEdits edits;
    private final Predicate<Permission> may;

    HouseholdCards(RecordWords words, PupilEdits edits, Predicate<Permission> may) {
        this.words = words;
        this.edits = edits;
        this.may = may;
    }

    Card of(Pupil pupil, RecordDesk<Pupil> desk) {
        int alone = desk.household();
        List<Block> blocks = new ArrayList<>();
        pupil.guardians().stream()
                .map(Guardian::household)
                .distinct()
                .sorted()
                .filter(number -> alone == 0 || number == alone)
                .forEach(number -> add(blocks, pupil, number, desk));
        if (blocks.isEmpty()) {
            blocks.add(Block.sentence(words.say("households.none")));
        }
        return new Card(words.say("card.households"), blocks, gestures(pupil, desk));
    }

    private List<Gesture> gestures(Pupil pupil, RecordDesk<Pupil> desk) {
        List<Gesture> gestures = new ArrayList<>();
        if (desk.household() != 0) {
            gestures.add(
                    new Gesture(
                            words.say("do.all-households"),
                            Icon.PEOPLE,
                            () -> desk.showHousehold(0)));
        }
        if (may.test(Permission.CHANGE_PEOPLE)) {
            gestures.add(
                    new Gesture(
                            words.say("do.add-guardian"),
                            Icon.PLUS,
                            () -> desk.open(edits.addGuardian(pupil))));
        }
        return gestures;
    }

    private void add(List<Block> blocks, Pupil pupil, int number, RecordDesk<Pupil> desk) {
        LegalStanding standing = pupil.on(words.clock().today());
        List<Guardian> adults =
                pupil.guardians().stream().filter(g -> g.household() == number).toList();
        boolean hidden =
                pupil.addressEverConfidential(adults.getFirst()) && desk.household() != number;
        List<Gesture> show = new ArrayList<>();
        if (hidden && may.test(Permission.SEE_LEGAL_FACTS)) {
            show.add(
                    new Gesture(
                            words.say("do.one-household"),
                            Icon.EYE,
                            () -> desk.showHousehold(number)));
        }
        List<State> states =
                hidden && may.test(Permission.SEE_LEGAL_FACTS)
                        ? List.of(new State(Mark.TO_VERIFY, words.say("state.confidential")))
                        : List.of();
        blocks.add(
                new Block(
                        words.say("household.one", number), Voice.GROUP, states, List.of(), show));
        adults.forEach(adult -> blocks.add(adult(pupil, adult, hidden, standing, desk)));
    }

    private Block adult(
            Pupil pupil,
            Guardian adult,
            boolean hidden,
            LegalStanding standing,
            RecordDesk<Pupil> desk) {
        List<Fact> facts = new ArrayList<>();
        facts.add(words.fact("field.language", words.say("language." + adult.language().name())));
        if (hidden) {
            facts.add(words.fact("field.address", words.say("record.hidden")));
        } else {
            facts.add(words.fact("field.email", adult.email()));
            facts.add(words.fact("field.phone", adult.phone()));
            facts.add(words.fact("field.address", oneAddress(adult.address())));
        }
        List<Gesture> gestures = new ArrayList<>();
        if (may.test(Permission.CHANGE_PEOPLE) && !hidden) {
            gestures.add(
                    new Gesture(
                            words.say("do.change-guardian", adult.name().full()),
                            Icon.PENCIL,
                            () -> desk.open(edits.changeGuardian(pupil, adult))));
            gestures.add(
                    new Gesture(
                            words.say("do.remove-guardian", adult.name().full()),
                            Icon.X_CIRCLE,
                            () -> desk.open(edits.removeGuardian(pupil, adult))));
        }
        return new Block(
                words.say(
                        "guardian.one",
                        adult.name().full(),
                        words.say("capacity." + adult.capacity().name())),
                Voice.NAME,
                states(adult, standing),
                facts,
                gestures);
    }

    private List<State> states(Guardian adult, LegalStanding standing) {
        List<State> states = new ArrayList<>();
        if (may.test(Permission.SEE_LEGAL_FACTS) && standing.contactForbidden(adult)) {
            states.add(new State(Mark.REJECTED, words.say("state.no-contact")));
        }
        boolean first =
                standing.signer().map(signer -> signer.id().equals(adult.id())).orElse(false);
        if (first) {
            states.add(new State(Mark.COMPLETE, words.say("state.signs")));
        } else if (!standing.maySign(adult)) {
            states.add(new State(Mark.NO_ANSWER, words.say("state.does-not-sign")));
        }
        return states;
    }

    private static String oneAddress(PostalAddress address) {
        String town =
                Stream.of(address.city(), address.province(), address.postalCode())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return Stream.of(Objects.requireNonNullElse(address.street(), ""), town)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
