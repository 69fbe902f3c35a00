package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whatever single thing is changed in a file, it says something else or is refused with a line. */
class ProfileMutationTest {
    private static final List<String> RETYPED =
            List.of("[]", "{}", "''", "other", "-3", "{fr: a}", "[[x]]", "\"");

    private final String sample = new SampleProfile().text();
    private final PolicyProfile profile = new SampleProfile().profile();
    private final ProfileReader reader = new ProfileReader();
    private int refused;
    private int other;

    @Test
    void eachLineDeletedDoubledOrRetyped() {
        List<String> lines = sample.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            assertOtherOrRefused(with(lines, i, List.of()));
            assertOtherOrRefused(with(lines, i, List.of(line, line)));
            int colon = line.indexOf(": ");
            if (colon > 0) {
                String key = line.substring(0, colon + 2);
                String value = RETYPED.get(i % RETYPED.size());
                assertOtherOrRefused(with(lines, i, List.of(key + value)));
            }
        }
        assertTrue(refused > 500, "most changes are refused: " + refused);
        assertTrue(other > 50, "some say something else: " + other);
    }

    @Test
    void anyCharacterChanged() {
        Random random = new Random(20_261_122);
        String marks = " \n\t:-[]{}\"'#&*!|>%@`,?~0x\u0000\uD800é";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(sample);
            int at = random.nextInt(text.length());
            text.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
            if (reader.read("changed.yaml", text.toString()) instanceof Reading.Refused found) {
                assertPlaced(found, text.toString());
            }
        }
    }

    private void assertOtherOrRefused(String text) {
        switch (reader.read("changed.yaml", text)) {
            case Reading.Read read -> {
                assertNotEquals(profile, read.profile(), text);
                assertFalse(new ProfileDifferences().between(profile, read.profile()).isEmpty());
                String written = new ProfileWriter().write(read.profile());
                assertEquals(read, reader.read("written.yaml", written));
                other++;
            }
            case Reading.Refused found -> {
                assertPlaced(found, text);
                refused++;
            }
        }
    }

    private static void assertPlaced(Reading.Refused found, String text) {
        assertFalse(found.faults().isEmpty());
        long lines = text.lines().count() + 1;
        for (Fault fault : found.faults()) {
            assertTrue(
                    fault.line() > 0 && fault.line() <= lines && fault.column() > 0,
                    fault::toString);
        }
    }

    private static String with(List<String> lines, int at, List<String> instead) {
        List<String> changed = new ArrayList<>(lines.subList(0, at));
        changed.addAll(instead);
        changed.addAll(lines.subList(at + 1, lines.size()));
        return String.join("\n", changed) + "\n";
    }
}
