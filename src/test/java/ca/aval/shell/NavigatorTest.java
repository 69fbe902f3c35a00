package ca.aval.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.place.Destination;

import javafx.scene.Group;
import javafx.scene.Node;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class NavigatorTest {
    private record People() implements Destination {}

    private record OnePupil(int number) implements Destination {}

    private final List<String> events = new ArrayList<>();
    private final Navigator navigator = new Navigator();
    private boolean mayLeave = true;

    NavigatorTest() {
        navigator.add(People.class, () -> new Recorded("people"));
        navigator.add(OnePupil.class, People.class, () -> new Recorded("pupil"));
    }

    @Test
    void aPageIsMadeOnceAndToldWhereOneGoes() {
        navigator.go(new OnePupil(3));
        navigator.go(new People());
        navigator.go(new OnePupil(8));
        assertEquals(
                List.of(
                        "made pupil",
                        "shown OnePupil[number=3]",
                        "made people",
                        "left pupil",
                        "shown People[]",
                        "left people",
                        "shown OnePupil[number=8]"),
                events);
    }

    @Test
    void aPageWithUnkeptWordsKeepsThePerson() {
        navigator.go(new People());
        mayLeave = false;
        navigator.go(new OnePupil(3));
        assertEquals(new People(), navigator.place().get());
    }

    @Test
    void aPageBelongsToItsSection() {
        navigator.go(new OnePupil(3));
        assertTrue(navigator.isIn(People.class));
        assertFalse(navigator.isIn(OnePupil.class));
    }

    @Test
    void whoAskedIsToldThatSomethingChanged() {
        navigator.whenRefreshed(() -> events.add("told"));
        navigator.refresh();
        assertEquals("told", events.getLast());
    }

    @Test
    void aDestinationWithoutPageIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> navigator.go(new PreferencesPlace()));
    }

    private final class Recorded implements Page {
        private final String name;

        Recorded(String name) {
            this.name = name;
            events.add("made " + name);
        }

        @Override
        public Node content() {
            return new Group();
        }

        @Override
        public void shown(Destination destination) {
            events.add("shown " + destination);
        }

        @Override
        public boolean mayLeave() {
            return mayLeave;
        }

        @Override
        public void left() {
            events.add("left " + name);
        }
    }
}
