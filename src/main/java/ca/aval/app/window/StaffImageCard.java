package ca.aval.app.window;

import ca.aval.consent.answer.UseState;
import ca.aval.consent.staff.ReadStaffConsents.Line;
import ca.aval.consent.staff.ReadStaffConsents.Standing;
import ca.aval.consent.staff.StaffConsentActs;
import ca.aval.consent.staff.StaffForm;
import ca.aval.kit.Icon;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.people.StaffMember;
import ca.aval.people.ui.page.RecordDesk;
import ca.aval.people.ui.page.RecordSheet.Block;
import ca.aval.people.ui.page.RecordSheet.Card;
import ca.aval.people.ui.page.RecordSheet.Fact;
import ca.aval.people.ui.page.RecordSheet.Gesture;
import ca.aval.people.ui.page.RecordSheet.Voice;
import ca.aval.people.ui.page.StaffCards;
import ca.aval.platform.time.SchoolClock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The card “Image and voice” on the page of an adult: where each use stands, and what to do. */
final class StaffImageCard implements StaffCards {
    private final StaffConsentActs acts;
    private final boolean may;
    private final SchoolClock clock;
    private final Words words;
    private final BiConsumer<StaffMember, RecordDesk<StaffMember>> print;

    /**
     * @param may whether this account records answers; else there is no card
     * @param print prints the person’s form and shows it
     */
    StaffImageCard(
            StaffConsentActs acts,
            boolean may,
            SchoolClock clock,
            Words words,
            BiConsumer<StaffMember, RecordDesk<StaffMember>> print) {
        this.acts = acts;
        this.may = may;
        this.clock = clock;
        this.words = words;
        this.print = print;
    }

    @Override
    public Shown read(StaffMember member) {
        if (!may) {
            return desk -> Optional.empty();
        }
        Standing standing = acts.read().read(member.id());
        return desk -> Optional.of(card(member, standing, desk));
    }

    private Card card(StaffMember member, Standing standing, RecordDesk<StaffMember> desk) {
        List<Block> blocks = new ArrayList<>();
        if (!standing.asking()) {
            blocks.add(sentence(words.say("image.no-campaign")));
        }
        standing.lines().forEach(line -> blocks.add(line(line)));
        standing.form().ifPresent(form -> blocks.add(form(form)));
        blocks.add(sentence(words.say("image.rule." + standing.rule().said())));
        return new Card(words.say("image.card"), blocks, gestures(member, standing, desk));
    }

    private Block line(Line line) {
        String label = line.label().getOrDefault(words.language().getValue(), line.use());
        State state = new State(mark(line.state()), words.say("image.state." + line.state()));
        return new Block(label, Voice.NAME, List.of(state), List.of(), List.of());
    }

    private Block form(StaffForm form) {
        String printed = words.say("image.form", form.number(), form.issuedOn().toString());
        return new Block(
                "",
                Voice.GROUP,
                List.of(),
                List.of(new Fact(words.say("image.form-label"), printed)),
                List.of());
    }

    private static Block sentence(String text) {
        return new Block(text, Voice.SENTENCE, List.of(), List.of(), List.of());
    }

    private List<Gesture> gestures(
            StaffMember member, Standing standing, RecordDesk<StaffMember> desk) {
        List<Gesture> gestures = new ArrayList<>();
        if (standing.asking()) {
            gestures.add(
                    new Gesture(
                            words.say("image.print"),
                            Icon.PRINTER,
                            () -> print.accept(member, desk)));
        }
        StaffAnswerForms forms = new StaffAnswerForms(acts, words, clock, member, standing);
        if (standing.form().isPresent()) {
            gestures.add(
                    new Gesture(
                            words.say(
                                    standing.returned().isEmpty()
                                            ? "image.record"
                                            : "image.correct"),
                            Icon.PENCIL,
                            () -> desk.open(forms.answers())));
        }
        if (standing.lines().stream().anyMatch(line -> line.state() == UseState.ACTIVE)) {
            gestures.add(
                    new Gesture(
                            words.say("image.withdraw"),
                            Icon.ARROW_COUNTERCLOCKWISE,
                            () -> desk.open(forms.withdrawal())));
        }
        return gestures;
    }

    private static Mark mark(UseState state) {
        return switch (state) {
            case ACTIVE -> Mark.COMPLETE;
            case REFUSED -> Mark.REFUSED;
            case ASKED -> Mark.WAITING;
            case NOT_ASKED, NOT_COVERED, NO_RESPONSE -> Mark.NO_ANSWER;
            case BLANK -> Mark.PARTIAL;
            case WITHDRAWN -> Mark.WITHDRAWN;
            case EXPIRED -> Mark.EXPIRED;
            case INVALID, DISPUTED, WRONG_SIGNATORY, AGE_THRESHOLD_PASSED -> Mark.TO_VERIFY;
        };
    }
}
