package ca.aval.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class RecoveryKeyTest {
    private final RecoveryKey key = RecoveryKey.random();

    @Test
    void isPrintedInEightGroupsWithoutLettersThatLookLikeFigures() {
        assertEquals(8, key.groups().size());
        for (String group : key.groups()) {
            assertTrue(group.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"), group);
        }
        assertNotEquals(key.groups(), RecoveryKey.random().groups());
    }

    @Test
    void isReadHoweverItWasTyped() {
        String printed = String.join(" ", key.groups());
        for (String typed :
                new String[] {
                    printed,
                    printed.toLowerCase(Locale.ROOT),
                    printed.replace("-", "").replace(" ", ""),
                    printed.replace(' ', '\n').replace('-', '\u2013'),
                    printed.replace('0', 'O').replace('1', 'l'),
                    printed.replace('0', 'o').replace('1', 'I'),
                }) {
            assertArrayEquals(key.characters(), whole(typed).characters(), typed);
        }
    }

    @Test
    void saysWhichGroupIsMistyped() {
        int found = 0;
        for (int group = 0; group < RecoveryKey.GROUPS; group++) {
            String[] groups = key.groups().toArray(String[]::new);
            char first = groups[group].charAt(0);
            groups[group] = (first == '7' ? '8' : '7') + groups[group].substring(1);
            if (RecoveryKey.read(String.join(" ", groups))
                    instanceof RecoveryKey.Reading.WrongGroup wrong) {
                found += wrong.number() == group + 1 ? 1 : 0;
            } else {
                throw new AssertionError("a mistyped key was taken");
            }
        }
        assertTrue(found >= 5, "one group in 32 may be named wrongly: " + found);
    }

    @Test
    void doesNotTakeGroupsInAnotherOrder() {
        String[] groups = key.groups().toArray(String[]::new);
        String first = groups[0];
        groups[0] = groups[1];
        groups[1] = first;
        assertInstanceOf(
                RecoveryKey.Reading.WrongGroup.class, RecoveryKey.read(String.join(" ", groups)));
    }

    @Test
    void saysHowMuchWasTyped() {
        assertEquals(
                new RecoveryKey.Reading.WrongLength(8), RecoveryKey.read(key.groups().getFirst()));
    }

    @Test
    void refusesALetterThatIsNeverPrinted() {
        String typed = "UUUU-UUUU " + String.join(" ", key.groups().subList(1, 8));
        assertEquals(new RecoveryKey.Reading.WrongGroup(1), RecoveryKey.read(typed));
    }

    private static RecoveryKey whole(String typed) {
        return assertInstanceOf(RecoveryKey.Reading.Whole.class, RecoveryKey.read(typed), typed)
                .key();
    }
}
