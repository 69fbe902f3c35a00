package ca.aval.people.ui.page;

import ca.aval.kit.Icon;
import ca.aval.kit.State;
import ca.aval.kit.Tone;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Everything the register knows of one person, in words, with what may be done about it.
 *
 * @param beside a word in grey beside the name
 * @param edit what F2 does; null when this role may not
 * @param main the cards of the middle
 * @param side the cards at the side
 */
public record RecordSheet(
        String name,
        String beside,
        List<State> states,
        List<Notice> notices,
        @Nullable Gesture edit,
        List<Card> main,
        List<Card> side) {
    public RecordSheet {
        states = List.copyOf(states);
        notices = List.copyOf(notices);
        main = List.copyOf(main);
        side = List.copyOf(side);
    }

    /** Something to know before anything else. */
    public record Notice(Tone tone, String text) {}

    /** Something that may be done, by its verb. */
    public record Gesture(String word, Icon icon, Runnable act) {}

    /** A card with a title. */
    public record Card(String title, List<Block> blocks, List<Gesture> gestures) {
        public Card {
            blocks = List.copyOf(blocks);
            gestures = List.copyOf(gestures);
        }
    }

    /**
     * One thing in a card.
     *
     * @param heading empty when the facts say enough
     * @param voice how the heading is said
     */
    public record Block(
            String heading,
            Voice voice,
            List<State> states,
            List<Fact> facts,
            List<Gesture> gestures) {
        public Block {
            states = List.copyOf(states);
            facts = List.copyOf(facts);
            gestures = List.copyOf(gestures);
        }

        static Block sentence(String text) {
            return new Block(text, Voice.SENTENCE, List.of(), List.of(), List.of());
        }
    }

    /** What the heading of a block is. */
    public enum Voice {
        /** All there is to say. */
        SENTENCE,
        /** What follows is grouped under it. */
        GROUP,
        /** It names whom or what the facts are about. */
        NAME
    }

    /** Something known, and what it is called; the label may be empty. */
    public record Fact(String label, String text) {}
}
