package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.policy.profile.YamlNode.Items;
import ca.aval.policy.profile.YamlNode.Named;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;

/** What is written can be read again, and is the same. */
class ProfileWriterTest {
    private final PolicyProfile profile = new SampleProfile().profile();
    private final ProfileWriter writer = new ProfileWriter();

    @Test
    void theSampleHoldsEveryPart() {
        Set<String> missing = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        note(Shape.of(PolicyProfile.class), ProfileTree.of(profile), missing, seen);
        missing.removeAll(seen);
        assertEquals(Set.of(), missing);
    }

    @Test
    void whatIsWrittenReadsAsTheSame() {
        String text = writer.write(profile);
        assertEquals(new Reading.Read(profile), new ProfileReader().read("again", text), text);
        assertEquals(text, writer.write(profile));
    }

    /** What every kind of entry may hold, and what some entry of that kind holds. */
    private static void note(
            Shape.Entry shape, @Nullable YamlNode node, Set<String> every, Set<String> seen) {
        for (Shape.Field field : shape.fields()) {
            String name = shape.type().getSimpleName() + "." + field.name();
            YamlNode value = node instanceof Named named ? named.get(field.name()) : null;
            every.add(name);
            if (value != null) {
                seen.add(name);
            }
            if (field.shape() instanceof Shape.Entry entry) {
                note(entry, value, every, seen);
            } else if (field.shape() instanceof Shape.Many many
                    && many.entry() instanceof Shape.Entry entry) {
                note(entry, null, every, seen);
                if (value instanceof Items items) {
                    items.entries().forEach(one -> note(entry, one, every, seen));
                }
            }
        }
    }
}
